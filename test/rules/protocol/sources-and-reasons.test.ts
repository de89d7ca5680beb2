import { describe, expect, it } from "vitest";
import { assessedAtMs } from "../../../rules/canaries/patient.ts";
import { visits } from "../../../rules/canaries/visits/index.ts";
import { assess, defaultProtocol } from "../../../rules/index.ts";

const assessed = visits.map(({ id, intake }) => ({
  id,
  intake,
  assessment: assess(intake, defaultProtocol, assessedAtMs),
}));
const findings = assessed.flatMap(({ assessment }) =>
  assessment.advisories.flatMap((advisory) => advisory.findings),
);

/** Every source that any finding of a rule cites, beside those that have a test of their own; "" where none is cited. */
const restsOn: Readonly<Record<string, string>> = {
  "benzodiazepine-withdrawal": "asam-bzd-taper-2025 fda-benzo-boxed-2020",
  "combined-depressants":
    "fda-gabapentinoid-2019 fda-opioid-benzo-2016 ketalar-label ketamine-smpc-interactions spravato-eu",
  "sedative-not-prescribed": "darke-2021 emcdda-2021",
  "benzodiazepine-dose-reduction":
    "idvall-1983 ketamine-smpc-interactions krystal-1998 lo-cumming-1975 spravato-label",
  "benzodiazepine-premedication": "akhlaghi-2019 ketalar-label-older sener-2011",
  "benzodiazepine-response": "andrashko-2020 diekamp-2021 feeney-2022 unifesp-esk veraart-2021",
  "enhanced-monitoring": "flumazenil-label ketalar-label spravato-label yale-bp-2024",
  "other-depressant":
    "fda-gabapentinoid-2019 ketalar-label ketamine-smpc-interactions phenibut-2023 zurzuvae-label",
  "xanthine-current": "ketalar-label ketanest-no",
  "oxybate-current": "",
  "other-ketamine": "",
  "flumazenil-recent": "flumazenil-label",
  "pressor-current": "ketalar-label spravato-label",
  "cyp-modifier-current": "andrade-2017 ketamine-smpc-interactions turku-cyp",
  "glp1-current": "glp1-multisociety-2024",
  "insulin-fasting": "",
  "day-of-treatment": "ketalar-label ketalar-uk-smpc ketamine-smpc-interactions spravato-label",
  "urgent-answer": "spravato-label",
  "evaluation-incomplete": "",
  "last-dose-unknown": "",
  "medication-list-unconfirmed": "",
  "medication-unconfirmed": "",
  "medication-unrecognised": "",
};

describe("what advice rests on", () => {
  it.each(Object.entries(restsOn))("%s cites these sources and no others", (rule, sources) => {
    const own = findings.filter((finding) => finding.rule === rule);
    const cited = new Set(own.flatMap((finding) => finding.sources));

    expect(own.length).toBeGreaterThan(0);
    expect([...cited].sort().join(" ")).toBe(sources);
  });

  it.each([
    ["intermediate-11-h-30-min", "use now and then", "cochrane-ottawa diekamp-2021 jnj-spravato-bzd"],
    ["daily-no-plan", "regular use", "asam-bzd-taper-2025 fda-benzo-boxed-2020"],
    ["for-seizures", "use for seizures", "asam-bzd-taper-2025 fda-benzo-boxed-2020"],
    ["stopped-28-days-ago", "use stopped lately", "asam-bzd-taper-2025 fda-benzo-boxed-2020"],
    ["not-a-classical-agonist", "one that acts otherwise", ""],
  ])("timing of %s, %s, cites what that use rests on", (visit, _use, sources) => {
    const timing = assessed
      .filter(({ id }) => id === visit)
      .flatMap(({ assessment }) => assessment.advisories)
      .find(({ topic }) => topic === "timing");

    expect(timing?.findings.map((finding) => finding.sources.toSorted().join(" "))).toEqual([sources]);
  });

  it("a reason about a medicine points at the entry whose name it says", () => {
    const misplaced = assessed.flatMap(({ id, intake, assessment }) =>
      assessment.advisories
        .flatMap((advisory) => advisory.findings.flatMap(({ reasons }) => reasons))
        .filter(({ path, says }) => {
          const place = /^medications\.entries\[(\d+)\]/u.exec(path)?.[1];
          const { typed } = intake.medications.entries[Number(place)] ?? {};
          const word = typed?.split(/\s/u)[0]?.toLowerCase();
          return place !== undefined && (word === undefined || !says.toLowerCase().includes(nameOf(word)));
        })
        .map(({ path, says }) => `${id}: ${path}: ${says}`),
    );

    expect(misplaced).toEqual([]);
  });

  it("some of these visits have several medicines", () => {
    const several = assessed.filter(({ intake }) => intake.medications.entries.length > 1);

    expect(several.length).toBeGreaterThan(10);
  });
});

/** Brands are told by their generic names. */
function nameOf(word: string): string {
  return (
    { librax: "chlordiazepoxide", xanax: "alprazolam", xanor: "alprazolam", sodium: "oxybate" }[word] ?? word
  );
}
