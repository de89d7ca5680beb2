import { expect, test } from "vitest";
import { goBack, goOn, startOf, visitPage, type Walk } from "../../../../src/client/kiosk/form/walk.ts";
import type { Page } from "../../../../src/client/kiosk/questions/page.ts";

function pageOf(id: string, extras: Partial<Page> = {}): Page {
  return {
    id,
    part: "day",
    isAnswered: () => true,
    body: () => null,
    inWords: () => undefined,
    ...extras,
  };
}

const pages = [
  pageOf("first"),
  pageOf("m1.name", { group: "m1" }),
  pageOf("m1.when", { group: "m1" }),
  pageOf("m2.name", { group: "m2", isAside: true }),
  pageOf("list"),
  pageOf("last"),
];
const at = (pageId: string): Walk => ({
  ...startOf(pages),
  pageId,
  index: pages.findIndex(({ id }) => id === pageId),
});
const nothingOpen = () => false;
const onFrom = (walk: Walk, isOpen: (page: Page) => boolean = nothingOpen) => goOn(walk, pages, isOpen);

test("Continue goes to the next page, past what only a visit stops at", () => {
  expect(onFrom(at("first")).pageId).toBe("m1.name");
  expect(onFrom(at("m1.when")).pageId).toBe("list");
  expect(onFrom(at("last")).pageId).toBe("last");
});

test("Back goes to the page before, and not before the first", () => {
  expect(goBack(at("list"), pages)?.pageId).toBe("m1.when");
  expect(goBack(at("first"), pages)).toBeUndefined();
});

test("a visit goes through its group, and back to where it began", () => {
  const visit = visitPage(at("list"), pages, "m1.name", true);
  const second = onFrom(visit);
  expect(second.pageId).toBe("m1.when");
  const back = onFrom(second);
  expect(back).toMatchObject({ pageId: "list", visits: [] });
});

test("a visit to change one answer goes through what is open alone", () => {
  const visit = visitPage(at("last"), pages, "first", false);
  expect(onFrom(visit).pageId).toBe("last");
  expect(onFrom(visit, ({ id }) => id === "m1.when").pageId).toBe("m1.when");
});

test("a visit inside a visit leads back step by step", () => {
  const outer = visitPage(at("last"), pages, "list", false);
  const inner = visitPage(outer, pages, "m2.name", true);
  expect(goBack(inner, pages)?.pageId).toBe("list");
  const list = onFrom(inner);
  expect(list.pageId).toBe("list");
  expect(onFrom(list)).toMatchObject({ pageId: "last", visits: [] });
});

test("a visit to a later page is a leap: the way goes on from there", () => {
  const leap = visitPage(at("first"), pages, "list", true);
  expect(leap.visits).toEqual([]);
  expect(onFrom(leap).pageId).toBe("last");
});

test("where a page is gone, what stands in its place is shown", () => {
  const gone: Walk = { ...at("m1.when"), pageId: "m9.when" };
  expect(onFrom(gone).pageId).toBe("list");
});
