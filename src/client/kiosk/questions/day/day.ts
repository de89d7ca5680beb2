import type { Draft } from "../../answers/draft.ts";
import type { Page } from "../page.ts";
import { escortPages } from "./escort.ts";
import { foodPages } from "./food.ts";
import { signsPage } from "./signs.ts";
import { substancePages } from "./substances.ts";

/** What has to be known about today and the days before. */
export const dayPages = (draft: Draft): readonly Page[] => [
  ...foodPages(draft),
  ...substancePages(draft),
  signsPage,
  ...escortPages(draft),
];
