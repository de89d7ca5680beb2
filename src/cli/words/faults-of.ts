import type { Catalogue } from "../../client/kiosk/words/catalogue.ts";
import { fingerprint } from "../../client/kiosk/words/fingerprint.ts";
import { messageParts, type MessageParts } from "./message-parts.ts";

export type Fault = {
  readonly id: string;
  readonly problem: "missing" | "stale" | "unknown" | "unreadable" | "other places" | "other cases";
};

/** What keeps a language from being complete and current, in the order of the English texts. */
export function faultsOf(
  language: string,
  { texts }: Catalogue,
  english: Readonly<Record<string, string>>,
): readonly Fault[] {
  const wanting = Object.entries(english).flatMap(([id, original]): readonly Fault[] => {
    const translation = texts[id];
    if (translation === undefined || translation.text.trim() === "") return [{ id, problem: "missing" }];
    if (translation.of !== fingerprint(original)) return [{ id, problem: "stale" }];
    const problem = compare(messageParts(original), messageParts(translation.text), language);
    return problem === undefined ? [] : [{ id, problem }];
  });
  const unknown = Object.keys(texts).filter((id) => !Object.hasOwn(english, id));
  return [...wanting, ...unknown.map((id) => ({ id, problem: "unknown" }) as const)];
}

function compare(
  original: MessageParts | undefined,
  translation: MessageParts | undefined,
  language: string,
): Fault["problem"] | undefined {
  if (original === undefined || translation === undefined) return "unreadable";
  if (!sameMembers(original.places, translation.places)) return "other places";
  for (const [place, cases] of original.cases) {
    const needed = place.endsWith(", select") ? cases : pluralCases(cases, language);
    if (!sameMembers(needed, translation.cases.get(place) ?? new Set())) return "other cases";
  }
  return undefined;
}

/** The numbers an original names by themselves ("0", "1"), and the forms that this language has for whole numbers. */
function pluralCases(original: ReadonlySet<string>, language: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(language);
  const forms = Array.from({ length: 200 }, (_, count) => rules.select(count));
  return new Set([...[...original].filter((name) => /^\d+$/.test(name)), ...forms, "other"]);
}

function sameMembers(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && [...some].every((member) => others.has(member));
}
