import type { Draft } from "../answers/draft.ts";
import type { Page } from "../questions/page.ts";
import type { Say } from "../words/say.ts";

/** Why Continue cannot go on from this page, in words; undefined: it can. */
export function problemOn(page: Page, draft: Draft, say: Say, timeZone: string): string | undefined {
  const problem = page.problem?.(draft, say, timeZone);
  return problem ?? (page.isAnswered(draft) ? undefined : say("form.choose"));
}
