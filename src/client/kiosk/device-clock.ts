/**
 * The device's clock as it stood when the patient began, carried on by a watch that nobody can set. When something was said
 * and when it is sent are told by the same clock, so that one that is wrong, or is put right in between, shifts neither
 * against the other, and the server can move both. A watch that rests while the device sleeps makes an answer later, never
 * earlier.
 */
let begun = read();

function read() {
  return { clockMs: Date.now(), watchMs: performance.now() };
}

/** Reads the device's clock once more: a patient begins. */
export function startDeviceClock(): void {
  begun = read();
}

/** Now, in epoch milliseconds by that clock. */
export function deviceNowMs(): number {
  return begun.clockMs + Math.round(performance.now() - begun.watchMs);
}
