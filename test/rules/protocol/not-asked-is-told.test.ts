import { describe, expect, it } from "vitest";
import { assessedAtMs, before, daily, nowAndThen, quiet, taking } from "../../../rules/canaries/patient.ts";
import { assess, defaultProtocol, type Intake } from "../../../rules/index.ts";

const screen = (intake: Intake) => assess(intake, defaultProtocol, assessedAtMs);
const oxycodone = taking(daily("oxycodone", { takenFor: ["pain"] }));

describe("C19 a question nobody asked is told as not checked", () => {
  it.each<[string, Partial<Intake>]>([
    ["last alcohol: not asked", { lifestyle: { ...quiet.lifestyle, lastAlcohol: undefined } }],
    ["sleep apnoea: not asked", { history: { ...quiet.history, sleepApnoea: undefined } }],
    ["lung disease: not asked", { history: { ...quiet.history, lungDisease: undefined } }],
    ["home oxygen: not asked", { history: { ...quiet.history, homeOxygen: undefined } }],
    ["drowsy or hard to rouse now: not asked", { today: { ...quiet.today, drowsyOrHardToRouse: undefined } }],
  ])("C19 beside an opioid: %s, and no combination is ruled out", (missing, blank) => {
    const { notChecked, outcomes } = screen({ ...oxycodone, ...blank });

    expect(screen(oxycodone).notChecked).not.toContain(missing);
    expect(notChecked).toContain(missing);
    expect(outcomes.find(({ rule }) => rule === "combined-depressants")).toMatchObject({
      outcome: "cannot-tell",
      missing,
    });
  });

  it("C19 of the second medicine as well as of the first", () => {
    const { notChecked } = screen(
      taking(
        nowAndThen("alprazolam", before(30), { isExtendedRelease: undefined }),
        daily("diazepam", { takenFor: undefined }),
      ),
    );

    expect(notChecked).toContain("ALPRAZolam, extended release: not asked");
    expect(notChecked).toContain("diazePAM, what it is taken for, seizures among it: not asked");
  });
});
