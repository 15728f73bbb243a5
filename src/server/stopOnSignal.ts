/** Stops in good order when the process is told to; told a second time, it ends at once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  const heard = (): void => {
    if (isStopping) process.exit(130);
    isStopping = true;
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, heard);
}
