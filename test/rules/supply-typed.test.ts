import { describe, expect, it } from "vitest";
import { assess, defaultProtocol, type Medicine } from "../../rules/index.ts";
import { assessedAtMs, medicine, quietIntake, withMedicines } from "../support/builders/intake-builder.ts";

function levelOf(typed: string, supply?: Medicine["supply"]) {
  const { supply: _supply, ...entry } = medicine(typed);
  const intake = withMedicines(quietIntake(), supply === undefined ? entry : { ...entry, supply });
  const { advisories } = assess(intake, defaultProtocol, assessedAtMs);
  return advisories.find(({ title }) => title.includes("not prescribed"))?.level;
}

describe("C04 where a typed benzodiazepine came from", () => {
  it.each(["xanax from a friend", "xanax 2mg bought on the street", "my mom's ativan"])(
    "“%s” counts as not prescribed until somebody answers",
    (typed) => {
      expect(levelOf(typed)).toBe("stop-and-call");
    },
  );

  it("what was answered stands above what was typed", () => {
    expect(levelOf("xanax from a friend", "own-prescription")).toBeUndefined();
  });

  it("a name alone says nothing of it", () => {
    expect(levelOf("xanax")).toBeUndefined();
  });
});
