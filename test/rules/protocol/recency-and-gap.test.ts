import { describe, expect, it } from "vitest";
import {
  beforeStart,
  blocksOf,
  levelOf,
  occasional,
  screenTaking,
  wordsOf,
} from "../../support/screening.ts";

/** Each class by one of its medicines: hours in which it counts as recent, hours the clinic's protocol asks for. */
const classes = [
  ["ultra-short", "triazolam", 8, 12],
  ["short", "brotizolam", 12, 12],
  ["intermediate", "alprazolam", 24, 12],
  ["long", "diazepam", 72, 24],
] as const;

const onBoard = (name: string, hours: number, minutes = 0) =>
  screenTaking(occasional(name, beforeStart(hours, minutes)));

describe("time on board", () => {
  it.each(classes)("C06 %s %s: recent for exactly its hours, and no longer", (_class, name, recentHours) => {
    expect(levelOf(onBoard(name, recentHours, -1), "dose")).toBe("prescriber-review");
    expect(levelOf(onBoard(name, recentHours), "dose")).toBe("prescriber-review");
    expect(levelOf(onBoard(name, recentHours, 1), "dose")).toBeUndefined();
    expect(onBoard(name, recentHours).monitoring.tier).toBe("enhanced");
    expect(onBoard(name, recentHours, 1).monitoring.tier).toBe("baseline");
  });

  it.each(classes)("%s %s: inform only once gap and window are both past", (_class, name, recent, gap) => {
    const later = Math.max(recent, gap);
    const pastBoth = recent >= gap ? onBoard(name, later, 1) : onBoard(name, later);

    expect(levelOf(onBoard(name, later, -1), "timing")).toBe("prescriber-review");
    expect(blocksOf(pastBoth)).toEqual(["timing: inform"]);
  });

  it.each(classes)("%s %s: its gap in hours is asked and told", (_class, name, _recent, gapHours) => {
    expect(wordsOf(onBoard(name, gapHours, -1), "timing")).toContain(`asks for ${String(gapHours)} h`);
  });

  it.each([
    [11, 59, "Fri 20 Nov 21:01", "reached Sat 21 Nov 09:01", "prescriber-review"],
    [12, 0, "Fri 20 Nov 21:00", "reached Sat 21 Nov 09:00", "prescriber-review"],
    [12, 1, "Fri 20 Nov 20:59", "reached Sat 21 Nov 08:59", "prescriber-review"],
    [24, 0, "Fri 20 Nov 09:00", "reached Fri 20 Nov 21:00", "prescriber-review"],
    [24, 1, "Fri 20 Nov 08:59", "reached Fri 20 Nov 20:59", "inform"],
  ])("lorazepam 0.5 mg %i h %i min before: told in clock times", (hours, minutes, dose, reached, level) => {
    const assessment = screenTaking(
      occasional("lorazepam 0.5 mg", beforeStart(hours, minutes), { dose: { amount: 0.5, unit: "mg" } }),
    );

    expect(levelOf(assessment, "timing")).toBe(level);
    expect(wordsOf(assessment, "timing")).toContain(dose);
    expect(wordsOf(assessment, "timing")).toContain(reached);
  });

  it("a long one: the drug will still be present", () => {
    expect(wordsOf(onBoard("diazepam", 30), "timing")).toContain("the drug will still be present");
  });

  it("the next occasional dose: no earlier than 4 h after the end, and only once discharge criteria are met", () => {
    const words = wordsOf(onBoard("alprazolam", 11), "timing");

    expect(words).toContain("13:40");
    expect(words).toContain("discharge criteria");
  });

  it("a time unknown is on board", () => {
    const assessment = screenTaking(occasional("alprazolam", { said: "not-sure" }));

    expect(levelOf(assessment, "timing")).toBe("prescriber-review");
    expect(levelOf(assessment, "dose")).toBe("prescriber-review");
    expect(assessment.monitoring.tier).toBe("enhanced");
  });
});
