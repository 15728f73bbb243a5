/** Says how far a long piece of work is, in steps of a quarter. */
export function inSteps(done: string): (share: number) => void {
  let told = 0;
  return (share) => {
    const quarter = Math.floor(share * 4);
    if (quarter <= told) return;
    told = quarter;
    console.log(`  ${String(quarter * 25)} % ${done}`);
  };
}
