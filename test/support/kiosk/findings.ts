import { AxeBuilder } from "@axe-core/playwright";
import type { CDPSession, Page } from "playwright-core";
import { layoutFindings } from "./layout-findings.ts";
import { lookAt, looks, type Look } from "./looks.ts";

export type Finder = {
  /** Looks at what is shown, and remembers what is wrong with it. */
  readonly look: (shown: string, ways?: readonly Look[]) => Promise<void>;
  /** Each with what was shown and how it was looked at. */
  readonly findings: readonly string[];
};

/** Looks at pages in every look, and collects what keeps people from reading or working them. */
export async function finderOn(page: Page): Promise<Finder> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const findings: string[] = [];
  return {
    findings,
    look: async (shown, ways = looks) => {
      for (const look of ways) {
        await lookAt(page, session, look);
        const found = [...(await page.evaluate(layoutFindings)), ...(await axeFindings(page))];
        findings.push(...found.map((each) => `${shown} · ${look.name}: ${each}`));
      }
    },
  };
}

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/** The builder lays the checker into the document at its first run, which takes ten times as long as those after it. */
async function axeFindings(page: Page): Promise<readonly string[]> {
  const violations =
    (await runAgain(page)) ?? (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Undefined: the checker is not in this document yet. */
function runAgain(page: Page): Promise<readonly Violation[] | undefined> {
  return page.evaluate(async () => {
    const { axe } = window as { axe?: { run: (options: object) => Promise<{ violations: Violation[] }> } };
    return (await axe?.run({ resultTypes: ["violations"] }))?.violations;
  });
}
