let kept = 0;

/** Does it so many times, and uses each result, so that nothing is optimised away. */
export function repeat(work: () => object): (times: number) => void {
  return (times) => {
    for (let time = 0; time < times; time += 1) keep(work());
  };
}

/** The same for work that has to be waited for. */
export function repeatAwaited(work: () => Promise<object>): (times: number) => Promise<void> {
  return async (times) => {
    for (let time = 0; time < times; time += 1) keep(await work());
  };
}

function keep(result: object): void {
  kept = (kept + ("length" in result ? Number(result.length) : 1)) % 1_000_003;
}
