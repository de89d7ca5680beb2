/** The clock of the device that an answer is given on, and when what was said reaches the server. */
import type { Intake } from "../../../rules/intake.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

export type Device = {
  /** Negative: behind. */
  readonly clockAheadMs: number;
  /** From saying to sending: at once, after the rest of the form, or once there is a network again. */
  readonly sentAfterMs: number;
};

const aheadHours = [-48, -25.5, -13, -1, -0.05, 0.05, 1, 13, 25.5, 48];
/** So little that no clinic is told of it. */
const aheadSeconds = [-119, -40, 0, 40, 119];
const sentAfterHours = [0, 26, 0.2, 1];

/** Around a clock change each of these is tried; on other nights the first of each three. */
export const devices: readonly Device[] = [
  ...aheadHours.map((hours) => hours * hourMs),
  ...aheadSeconds.map((seconds) => seconds * 1000),
].map((clockAheadMs, index) => ({
  clockAheadMs,
  sentAfterMs: (sentAfterHours[index % sentAfterHours.length] ?? 0) * hourMs,
}));

export const fewDevices: readonly Device[] = devices.filter((_device, index) => index % 3 === 0);

/**
 * All but those that are ahead by so little that they are left as they are: what was said on them a little before midnight
 * can be asked about again, and never makes an interval longer.
 */
export function isPutRight({ clockAheadMs }: Device): boolean {
  return clockAheadMs <= 0 || clockAheadMs > 2 * minuteMs;
}

/** How long a parcel takes: neither nothing, nor whole seconds. */
const onTheWayMs = 370;

export type Parcel = { readonly intake: Intake; readonly deviceNow: string };
/** What the server does with the moments of saying, at the moment of receipt in epoch milliseconds. */
export type Receive = (parcel: Parcel, receivedMs: number) => Intake;

/** The moment of saying as this device writes it down. */
export function stampOf(saidMs: number, { clockAheadMs }: Device): string {
  return new Date(saidMs + clockAheadMs).toISOString();
}

/** When it is received, by the true clock, and the device's own clock as it was sent. */
export function sendFrom(saidMs: number, { clockAheadMs, sentAfterMs }: Device) {
  const sentMs = saidMs + sentAfterMs;
  return { receivedMs: sentMs + onTheWayMs, deviceNow: new Date(sentMs + clockAheadMs).toISOString() };
}
