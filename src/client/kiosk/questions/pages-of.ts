import type { Draft } from "../answers/draft.ts";
import { nowPages } from "./now.ts";
import type { Page } from "./page.ts";
import { youPages } from "./you.tsx";

/** Every question that follows from the answers so far, in their order. The page to check them comes after. */
export const pagesOf = (_draft: Draft): readonly Page[] => [...youPages, ...nowPages];
