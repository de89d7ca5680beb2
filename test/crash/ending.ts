export type Ending = {
  /** Aborted when the run is over, well or not. */
  readonly signal: AbortSignal;
  readonly fail: (reason: unknown) => void;
  /** Never resolves; rejects when the run failed or took too long. */
  readonly early: Promise<never>;
  readonly over: () => void;
};

/** The end of a run that is not waited for any longer than this. */
export function endWithin(longestMs: number): Ending {
  const controller = new AbortController();
  const { promise: early, reject } = Promise.withResolvers<never>();
  early.catch(() => undefined);
  const fail = (reason: unknown) => {
    controller.abort();
    reject(reason);
  };
  const timer = setTimeout(
    () => fail(new Error(`The run is not at its end after ${longestMs / 1000} s.`)),
    longestMs,
  );
  return {
    signal: controller.signal,
    fail,
    early,
    over: () => {
      clearTimeout(timer);
      controller.abort();
    },
  };
}
