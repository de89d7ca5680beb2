import { deviceNowMs } from "../../device-clock.ts";
import type { Draft } from "../../answers/draft.ts";
import { enter, enteredOn } from "../../answers/entered.ts";
import type { Place } from "../../answers/place.ts";
import type { Never, SaidTime } from "../../answers/said-time.ts";
import type { Page, Part } from "../page.ts";
import type { Wording } from "../wording.ts";
import { choicePage } from "./choice.tsx";
import { clockPage } from "./clock.tsx";
import { isLonger, longerBlocks, mayHaveTime, recentBlocks } from "./when-blocks.ts";

export type WhenQuestion = {
  readonly id: string;
  readonly part: Part;
  readonly group?: string;
  readonly ask: Wording;
  readonly hint?: Wording;
  readonly said: Place<SaidTime>;
  /** Its label, and the answer that it never was; absent: the question has none. */
  readonly never?: Never & { readonly label: Wording };
  /** Asks for the time of day; absent: it is not asked. */
  readonly askTime?: Wording;
};

type Block = (typeof recentBlocks)[number]["value"] | "never" | "longer" | "not-sure";
type LongerBlock = (typeof longerBlocks)[number]["value"] | "not-sure";

const longer = ["longer"];
const sayNow = (said: SaidTime["said"]): SaidTime => ({
  said,
  saidAt: new Date(deviceNowMs()).toISOString(),
});

/**
 * When something was: first in plain blocks; then, if it is longer ago, how long; then the time of day, if the patient
 * knows it. What was said keeps the moment of the tap, and keeps it when the page is seen again.
 */
export function whenPages(question: WhenQuestion): (draft: Draft) => readonly Page[] {
  const { id, part, said, askTime } = question;
  const group = question.group === undefined ? {} : { group: question.group };
  const blocks = { ...blocksPage(question), ...group };
  const howLong = { ...longerPage(question), ...group };
  const clock = askTime && { ...clockPage({ id: `${id}.time`, part, ask: askTime, said }), ...group };
  return (draft) => {
    const pages = [blocks];
    if (enteredOn(draft, id) !== undefined) pages.push(howLong);
    if (clock && mayHaveTime(said.read(draft)?.said)) pages.push(clock);
    return pages;
  };
}

function blocksPage({ id, part, ask, hint, said, never }: WhenQuestion): Page {
  return choicePage<Block>({
    id,
    part,
    ask,
    hint: hint ?? "when.guess",
    options: [
      ...(never ? [{ value: "never" as const, label: never.label }] : []),
      ...recentBlocks,
      { value: "longer", label: "when.longer" },
    ],
    read: (draft) => {
      if (never?.isSaid(draft)) return "never";
      if (enteredOn(draft, id) !== undefined) return "longer";
      const answer = said.read(draft)?.said;
      return answer === "not-sure" ? answer : recentBlocks.find(({ value }) => value === answer)?.value;
    },
    write: (draft, block) => {
      const before = enter(enter(draft, id, undefined), `${id}.time`, undefined);
      if (block === "longer") return enter(said.write(before, undefined), id, longer);
      if (block === "never") return never?.write(before) ?? before;
      return said.write(before, block && sayNow(block));
    },
  });
}

function longerPage({ id, part, said }: WhenQuestion): Page {
  return choicePage<LongerBlock>({
    id: `${id}.longer`,
    part,
    ask: "when.how-long",
    options: longerBlocks,
    read: (draft) => {
      const answer = said.read(draft)?.said;
      return answer === "not-sure" || isLonger(answer) ? (answer as LongerBlock) : undefined;
    },
    write: (draft, block) => said.write(draft, block && sayNow(block)),
  });
}
