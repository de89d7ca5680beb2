import type { Draft } from "../../answers/draft.ts";
import { placeIn } from "../../answers/place.ts";
import { checklistPage, isTicked } from "../kinds/checklist.tsx";
import { choicePage } from "../kinds/choice.tsx";
import { type Answers, NOT_SURE } from "../kinds/ticks.ts";
import type { Page } from "../page.ts";
import { condition, conditionAskedMore } from "./items.ts";

const id = "health.breathing";
const lungDisease = placeIn("history", "lungDisease");

/** One answer stands for asthma and all other lung disease: the one that weighs more. Asthma alone is asked about further. */
function writeLungDisease(draft: Draft, answers: Answers<"asthma" | "otherLung"> | undefined): Draft {
  if (answers === undefined) return lungDisease.write(draft, undefined);
  const { asthma, otherLung } = answers;
  if (otherLung === "yes") return lungDisease.write(draft, "other");
  if (otherLung === "not-sure") return lungDisease.write(draft, "not-sure");
  return lungDisease.write(draft, asthma === "yes" ? undefined : asthma);
}

const breathing = checklistPage({
  id,
  part: "health",
  ask: "health.breathing",
  askShort: "health.breathing-short",
  items: [
    conditionAskedMore("sleepApnoea", "health.sleep-apnea", "health.sleep-apnea-hint"),
    { key: "asthma", label: "health.asthma", write: writeLungDisease },
    { key: "otherLung", label: "health.other-lung", hint: "health.other-lung-hint", write: writeLungDisease },
    condition("homeOxygen", "health.home-oxygen"),
  ],
});

const sleepApnoea = choicePage({
  ...placeIn("history", "sleepApnoea"),
  id: "health.sleep-apnea",
  part: "health",
  ask: "health.sleep-apnea-treated",
  hint: "health.sleep-apnea-treated-hint",
  options: [
    { value: "treated-every-night", label: "health.every-night" },
    { value: "untreated", label: "health.not-every-night" },
  ],
});

const asthma = choicePage({
  ...lungDisease,
  id: "health.asthma",
  part: "health",
  ask: "health.asthma-controlled",
  hint: "health.asthma-controlled-hint",
  options: [
    { value: "controlled-asthma", label: "form.yes" },
    { value: "other", label: "form.no" },
  ],
});

/** Breathing and sleep, and more about what was ticked. */
export function breathingPages(draft: Draft): readonly Page[] {
  const pages = [breathing];
  if (isTicked(draft, id, "sleepApnoea")) pages.push(sleepApnoea);
  const isOtherOpen = isTicked(draft, id, "otherLung") || isTicked(draft, id, NOT_SURE);
  if (isTicked(draft, id, "asthma") && !isOtherOpen) pages.push(asthma);
  return pages;
}
