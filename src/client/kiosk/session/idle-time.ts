/** How long nobody has touched the form. */
export type IdleTime = {
  readonly idleMs: number;
  /** By the device's clock, when this was counted. */
  readonly countedAtMs: number;
};

export const tickMs = 1_000;

/** Somebody touched the form. */
export const touchedAt = (nowMs: number): IdleTime => ({ idleMs: 0, countedAtMs: nowMs });

/**
 * One tick later. A device that slept counts the time it slept; one whose clock was set back counts the tick, so that no
 * change of the clock makes a session last longer.
 */
export function afterTick({ idleMs, countedAtMs }: IdleTime, nowMs: number): IdleTime {
  return { idleMs: idleMs + Math.max(nowMs - countedAtMs, tickMs), countedAtMs: nowMs };
}

export type IdleLimits = { readonly idleSeconds: number; readonly warningSeconds: number };

/** Whole seconds that the warning still stands: undefined before it, 0 when the session is over. */
export function secondsLeft({ idleMs }: IdleTime, limits: IdleLimits): number | undefined {
  const leftMs = (limits.idleSeconds + limits.warningSeconds) * 1_000 - idleMs;
  if (leftMs > limits.warningSeconds * 1_000) return undefined;
  return Math.max(Math.ceil(leftMs / 1_000), 0);
}
