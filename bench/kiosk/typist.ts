import type { Browser } from "playwright-core";
import { english } from "../../src/client/kiosk/words/english/index.ts";
import { kioskPage } from "../../src/contract/kiosk/addresses.ts";
import { handOn, practised, type Pace } from "./hand.ts";
import { withoutMedicines, withThreeMedicines, type Script } from "./practised-patient.ts";
import { walkTo } from "./walk.ts";

/** Medians, from opening the form until it says that the answers were received. */
export type TypistResult = {
  readonly rounds: number;
  readonly pace: Pace;
  readonly noMedicines: Filled;
  readonly threeMedicines: Filled;
};

export type Filled = { readonly seconds: number; readonly pages: number };

const rounds = { whole: 3, short: 1 };

/** Fills in the form in a real browser against the real server. */
export async function measureTypist(
  browser: Browser,
  origin: string,
  isShort: boolean,
): Promise<TypistResult> {
  const count = isShort ? rounds.short : rounds.whole;
  const [none, three]: [Filled[], Filled[]] = [[], []];
  for (let round = 0; round < count; round += 1) {
    none.push(await fill(browser, origin, withoutMedicines));
    three.push(await fill(browser, origin, withThreeMedicines()));
  }
  return { rounds: count, pace: practised, noMedicines: median(none), threeMedicines: median(three) };
}

async function fill(browser: Browser, origin: string, script: Script): Promise<Filled> {
  const page = await browser.newPage({ viewport: { width: 820, height: 1180 }, locale: "en-US" });
  const startedMs = performance.now();
  await page.goto(`${origin}${kioskPage}`);
  const pages = await walkTo("check.ask", page, script, practised);
  await handOn(page, practised).tap("form.send");
  await page.getByRole("heading", { name: english["sending.received.title"] }).waitFor();
  const seconds = (performance.now() - startedMs) / 1000;
  await page.close();
  return { seconds, pages };
}

function median(filled: readonly Filled[]): Filled {
  const sorted = [...filled].sort((one, other) => one.seconds - other.seconds);
  return sorted[Math.floor(sorted.length / 2)] ?? { seconds: NaN, pages: NaN };
}
