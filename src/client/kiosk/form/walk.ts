import type { Page } from "../questions/page.ts";

/** A page that was opened from another one, by a Change link or to add something. */
type Visit = {
  readonly from: string;
  readonly to: string;
  /** The rest of the visited page's group is walked through as well, answered or not. */
  readonly throughGroup: boolean;
};

/** Where in the form the patient is. */
export type Walk = {
  readonly pageId: string;
  /** Where the page stood when it was shown, for the case that it no longer exists. */
  readonly index: number;
  /** Visits under way, the innermost last. */
  readonly visits: readonly Visit[];
};

type Pages = readonly Page[];
/** Whether Continue would not go on from this page. */
type IsOpen = (page: Page) => boolean;

export const startOf = (pages: Pages): Walk => ({ pageId: pages[0]?.id ?? "", index: 0, visits: [] });

/** The page that is shown: that of the walk, or what now stands in its place. */
export function pageShown({ pageId, index }: Walk, pages: Pages): Page | undefined {
  return pages.find(({ id }) => id === pageId) ?? pages[Math.min(index, pages.length - 1)];
}

/** Onwards: to the next page, or on a visit to what is left of it and then back to where it began. */
export function goOn(walk: Walk, pages: Pages, isOpen: IsOpen): Walk {
  const visit = walk.visits.at(-1);
  const here = indexOf(walk, pages);
  const end = pages.findIndex(({ id }) => id === visit?.from);
  // Where the visit began may be gone: an answer on the way took that page with it.
  if (visit === undefined || end === -1) {
    const next = pages.findIndex((page, index) => index > here && page.isAside !== true);
    return next === -1 ? walk : at({ ...walk, visits: [] }, pages, next);
  }
  const group = pages.find(({ id }) => id === visit.to)?.group;
  const isLeft = (page: Page) =>
    (visit.throughGroup && group !== undefined && page.group === group) ||
    (page.isAside !== true && isOpen(page));
  const next = pages.findIndex((page, index) => index > here && index < end && isLeft(page));
  if (next !== -1) return at(walk, pages, next);
  return at({ ...walk, visits: walk.visits.slice(0, -1) }, pages, end);
}

/** Back: to the page before, or from a visited page to where the visit began. Undefined: there is nothing before. */
export function goBack(walk: Walk, pages: Pages): Walk | undefined {
  const visit = walk.visits.at(-1);
  if (visit?.to === walk.pageId) {
    const origin = pages.findIndex(({ id }) => id === visit.from);
    return at({ ...walk, visits: walk.visits.slice(0, -1) }, pages, Math.max(origin, 0));
  }
  const here = indexOf(walk, pages);
  const before = pages.findLastIndex((page, index) => index < here && page.isAside !== true);
  return before === -1 ? undefined : at(walk, pages, before);
}

/** To another page. From an earlier one Continue leads back; to a later one it is a leap, and the way goes on from there. */
export function visitPage(walk: Walk, pages: Pages, to: string, throughGroup: boolean): Walk {
  const index = pages.findIndex(({ id }) => id === to);
  if (index > indexOf(walk, pages)) return at(walk, pages, index);
  const visits = [...walk.visits, { from: walk.pageId, to, throughGroup }];
  return { pageId: to, index: Math.max(index, 0), visits };
}

const indexOf = (walk: Walk, pages: Pages) => {
  const index = pages.findIndex(({ id }) => id === walk.pageId);
  return index === -1 ? Math.min(walk.index, pages.length - 1) : index;
};

const at = (walk: Walk, pages: Pages, index: number): Walk => ({
  ...walk,
  pageId: pages[index]?.id ?? walk.pageId,
  index,
});
