import type { Draft } from "../../answers/draft.ts";
import type { Page } from "../page.ts";
import { allergyPages } from "./allergies.ts";
import { bodyPages } from "./body.ts";
import { breathingPages } from "./breathing.ts";
import { headPages } from "./head.ts";
import { heartPages } from "./heart.ts";
import { ketaminePages } from "./ketamine.ts";
import { pregnancyPages } from "./pregnancy.ts";

/** The medical history, as far as patients know it. */
export const healthPages = (draft: Draft): readonly Page[] => [
  ...allergyPages(draft),
  ...heartPages(draft),
  ...headPages(draft),
  ...breathingPages(draft),
  ...bodyPages(draft),
  ...pregnancyPages,
  ...ketaminePages(draft),
];
