import type { BrowserContext } from "playwright-core";

export type Recorded = {
  /** Origin of the window that a message reached, and of the one it came from. */
  readonly to: string;
  readonly from: string;
  readonly data: unknown;
};

/** Every message that any window of any page opened from here on gets from another, in the order of arrival. */
export async function recordMessages(context: BrowserContext): Promise<readonly Recorded[]> {
  const recorded: Recorded[] = [];
  await context.exposeFunction("recordMessage", (message: Recorded) => void recorded.push(message));
  await context.addInitScript(() => {
    const { recordMessage } = window as unknown as { recordMessage: (message: Recorded) => void };
    addEventListener(
      "message",
      ({ origin, data }: MessageEvent<unknown>) => recordMessage({ to: location.origin, from: origin, data }),
      { capture: true },
    );
  });
  return recorded;
}
