import type { Draft } from "../../answers/draft.ts";
import { placeIn } from "../../answers/place.ts";
import { saidOrNever } from "../../answers/said-time.ts";
import { choicePage, yesNo } from "../kinds/choice.tsx";
import { mayHaveTime } from "../kinds/when-blocks.ts";
import { whenPages } from "../kinds/when.tsx";
import { wordsPage } from "../kinds/words-page.tsx";
import type { Page } from "../page.ts";

const alcohol = saidOrNever(placeIn("lifestyle", "lastAlcohol"));
const amount = placeIn("lifestyle", "alcoholInWords");
const drugs = saidOrNever(placeIn("lifestyle", "recreationalSedatives"));

const alcoholPages = whenPages({
  id: "day.alcohol",
  part: "day",
  ask: "day.alcohol",
  said: {
    read: alcohol.said.read,
    write: (draft, said) => {
      const next = alcohol.said.write(draft, said);
      return mayHaveTime(said?.said) ? next : amount.write(next, undefined);
    },
  },
  never: {
    isSaid: alcohol.never.isSaid,
    write: (draft) => amount.write(alcohol.never.write(draft), undefined),
    label: "day.alcohol-never",
  },
  askTime: "day.alcohol-time",
});

const alcoholAmount = wordsPage({
  ...amount,
  id: "day.alcohol-amount",
  part: "day",
  ask: "day.alcohol-amount",
  hint: "day.alcohol-amount-hint",
});

const cannabis = choicePage({
  ...placeIn("lifestyle", "cannabisInLast24h"),
  id: "day.cannabis",
  part: "day",
  ask: "day.cannabis",
  hint: "day.cannabis-hint",
  options: yesNo,
});

const drugPages = whenPages({
  id: "day.drugs",
  part: "day",
  ask: "day.drugs",
  hint: "day.drugs-hint",
  said: drugs.said,
  never: { ...drugs.never, label: "mind.never" },
});

const intoxicated = choicePage({
  ...placeIn("today", "intoxicatedNow"),
  id: "day.intoxicated",
  part: "day",
  ask: "day.intoxicated",
  hint: "day.intoxicated-hint",
  options: yesNo,
});

/** Alcohol and drugs, as far as they matter today. */
export const substancePages = (draft: Draft): readonly Page[] => [
  ...alcoholPages(draft),
  ...(mayHaveTime(alcohol.said.read(draft)?.said) ? [alcoholAmount] : []),
  cannabis,
  ...drugPages(draft),
  intoxicated,
];
