import type { CDPSession, Page } from "playwright-core";

/** How a page is looked at: the window in CSS pixels, and how large and in which colours it is drawn. */
export type Look = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The step of "Larger text", in per cent. */
  readonly textPercent?: 200;
  /** Text as large as the browser's own settings make it. */
  readonly browserTextPx?: 32;
  readonly colours?: "dark" | "forced";
};

const sizes = [
  { name: "a 7-inch tablet", width: 600, height: 1024 },
  { name: "a 10-inch tablet", width: 820, height: 1180 },
  { name: "a laptop", width: 1280, height: 800 },
  { name: "a 27-inch screen", width: 2560, height: 1440 },
] as const;
const [smallTablet, tablet] = sizes;

/** Zooming a laptop in to 400 % leaves a window of a quarter of its width, and of its height. */
const zoomed: Look = { name: "a laptop at 400 %", width: 320, height: 200 };

export const looks: readonly Look[] = [
  ...sizes,
  ...sizes.map((size) => ({ ...size, name: `${size.name}, larger text`, textPercent: 200 as const })),
  { ...tablet, name: `${tablet.name}, large text of the browser`, browserTextPx: 32 },
  zoomed,
  { ...tablet, name: `${tablet.name}, dark`, colours: "dark" },
  { ...smallTablet, name: `${smallTablet.name}, forced colours`, colours: "forced" },
];

/** The hardest ones, for what adds little to a page that was looked at in all of them. */
export const hardLooks: readonly Look[] = [
  { ...smallTablet, name: `${smallTablet.name}, dark, larger text`, textPercent: 200, colours: "dark" },
  zoomed,
];

/** Shows the page so. What is not named is as usual. */
export async function lookAt(page: Page, session: CDPSession, look: Look): Promise<void> {
  const { width, height, textPercent = 100, browserTextPx = 16, colours } = look;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: colours === "dark" ? "dark" : "light",
    forcedColors: colours === "forced" ? "active" : "none",
  });
  await session.send("Page.setFontSizes", { fontSizes: { standard: browserTextPx } });
  await page.evaluate((percent) => {
    document.documentElement.dataset.textSize = `${percent}`;
  }, textPercent);
}
