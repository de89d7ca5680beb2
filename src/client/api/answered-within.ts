import { UnreachableError } from "./errors.ts";

/** Gives up on a call that is not answered in time, as if the server could not be reached; an aborted call stays aborted. */
export async function answeredWithin<Given>(
  limitMs: number,
  signal: AbortSignal,
  ask: (signal: AbortSignal) => Promise<Given>,
): Promise<Given> {
  const controller = new AbortController();
  const giveUp = () => controller.abort();
  const timer = setTimeout(giveUp, limitMs);
  signal.addEventListener("abort", giveUp, { once: true });
  try {
    return await ask(controller.signal);
  } catch (error) {
    if (controller.signal.aborted && !signal.aborted) throw new UnreachableError();
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  }
}
