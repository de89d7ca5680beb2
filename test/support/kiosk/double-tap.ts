import type { Page } from "playwright-core";
import { type Hand, pointerOn } from "./hand.ts";

/** A finger that taps every button twice, as a trembling one does. It needs a context with touch. */
export function doubleTapOn(page: Page): Hand {
  return {
    ...pointerOn(page, "tap"),
    press: async (button) => {
      const target = page.getByRole("button", { name: button, exact: true });
      await target.tap({ trial: true });
      const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const tap = () => page.touchscreen.tap(x + width / 2, y + height / 2);
      await Promise.all([tap(), tap()]);
    },
  };
}
