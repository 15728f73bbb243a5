/** Calls `work` at once, and then, however often it is asked for, once in each span of time. */
export function inBatches(milliseconds: number, work: () => void): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let isAsked = false;
  const pause = (): void => {
    waiting = setTimeout(() => {
      waiting = undefined;
      if (!isAsked) return;
      isAsked = false;
      work();
      pause();
    }, milliseconds).unref();
  };
  return () => {
    if (waiting !== undefined) {
      isAsked = true;
      return;
    }
    work();
    pause();
  };
}
