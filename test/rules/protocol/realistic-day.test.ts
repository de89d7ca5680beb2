import { describe, expect, it } from "vitest";
import { intakesWithoutRisk, realisticIntakes } from "../../support/builders/realistic-intakes.ts";
import { blocksOf, screen } from "../../support/screening.ts";

const assessments = realisticIntakes(10_000).map(screen);

describe("a realistic clinic", () => {
  it("C17 half of 10,000 patients have three blocks or fewer", () => {
    const counts = assessments.map(({ advisories }) => advisories.length).sort((one, other) => one - other);
    const median = counts[counts.length / 2];

    expect(median).toBeLessThanOrEqual(3);
  });

  it("C17 no topic has two blocks, and nothing is found twice", () => {
    for (const { advisories } of assessments) {
      const topics = advisories.map(({ topic }) => topic);
      const found = advisories.flatMap(({ findings }) =>
        findings.map(({ rule, topic, title }) => `${rule} ${topic} ${title}`),
      );
      expect(new Set(topics).size).toBe(topics.length);
      expect(new Set(found).size).toBe(found.length);
    }
  });

  it("C17 no paragraph stands twice in one block", () => {
    for (const { advisories } of assessments) {
      for (const { findings } of advisories) {
        const paragraphs = findings.flatMap(({ text }) => text);
        expect(new Set(paragraphs).size, paragraphs.join("\n")).toBe(paragraphs.length);
      }
    }
  });

  it("C17 no answer is given twice as a reason of one finding", () => {
    for (const { advisories } of assessments) {
      for (const { reasons } of advisories.flatMap(({ findings }) => findings)) {
        const told = reasons.map(({ path, says }) => `${path} ${says}`);
        expect(new Set(told).size, told.join("\n")).toBe(told.length);
      }
    }
  });

  it("C17 without a risk factor nothing is a stop-and-call, and there is no block", () => {
    for (const intake of intakesWithoutRisk(1_000)) {
      const assessment = screen(intake);
      expect(blocksOf(assessment), JSON.stringify(intake.medications.entries)).toEqual([]);
    }
  });
});
