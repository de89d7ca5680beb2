import type { Draft } from "../answers/draft.ts";
import { dayPages } from "./day/day.ts";
import { medicinePages } from "../medicines/medicine-pages.ts";
import { healthPages } from "./health/health.ts";
import { mindPages } from "./mind.ts";
import { nowPages } from "./now.ts";
import type { Page } from "./page.ts";
import { youPages } from "./you.tsx";

/** Every question that follows from the answers so far, in their order. The page to check them comes after. */
export const pagesOf = (draft: Draft): readonly Page[] => [
  ...youPages,
  ...nowPages,
  ...medicinePages(draft),
  ...healthPages(draft),
  ...mindPages,
  ...dayPages(draft),
];
