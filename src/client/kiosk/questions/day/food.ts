import type { Draft } from "../../answers/draft.ts";
import { placeIn } from "../../answers/place.ts";
import { choicePage, yesNo } from "../kinds/choice.tsx";
import { whenPages } from "../kinds/when.tsx";
import type { Page } from "../page.ts";

const food = whenPages({
  id: "day.food",
  part: "day",
  ask: "day.food",
  hint: "day.food-hint",
  said: placeIn("lifestyle", "lastFood"),
  askTime: "day.food-time",
});

const drink = whenPages({
  id: "day.drink",
  part: "day",
  ask: "day.drink",
  hint: "day.drink-hint",
  said: placeIn("lifestyle", "lastClearFluid"),
  askTime: "day.drink-time",
});

const grapefruit = choicePage({
  ...placeIn("lifestyle", "grapefruitInQuantity"),
  id: "day.grapefruit",
  part: "day",
  ask: "day.grapefruit",
  options: yesNo,
});

const stomach = choicePage({
  ...placeIn("today", "stomachSymptoms"),
  id: "day.stomach",
  part: "day",
  ask: "day.stomach",
  hint: "day.stomach-hint",
  options: yesNo,
});

/** Food and drink. */
export const foodPages = (draft: Draft): readonly Page[] => [
  ...food(draft),
  ...drink(draft),
  grapefruit,
  stomach,
];
