import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/advisories/index.ts";
import { topics } from "../../../rules/assessment.ts";

const firstTopics = rules.map(({ findings }) => findings[0]?.topic);
const filesOfRules = readdirSync(new URL("../../../rules/advisories", import.meta.url))
  .filter((file) => file !== "index.ts")
  .map((file) => file.replace(/\.ts$/u, ""));

describe("the list of the rules", () => {
  it("holds every rule once, by the name of its file", () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(filesOfRules.toSorted());
  });

  it("begins with what is urgent, and names only topics there are", () => {
    expect(firstTopics.slice(0, 3)).toEqual(["urgent", "urgent", "combination"]);
    expect(firstTopics.every((topic) => topic !== undefined && topics.includes(topic))).toBe(true);
  });
});
