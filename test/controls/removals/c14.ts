import type { HazardControls } from "../removal.ts";

export const c14: HazardControls = {
  hazard: "C14",
  removals: [
    {
      name: "of several names in an entry the first alone counts",
      file: "rules/recognise/names/find-names.ts",
      replace: "if (lastNamed !== undefined) found.set(name, { name, ...lastNamed });",
      with: "if (lastNamed !== undefined && found.size === 0) found.set(name, { name, ...lastNamed });",
      failing: {
        "test/rules/identify.test.ts": [
          "C14 a confirmation never takes a sedating drug off the list",
          "C14 two drugs typed, one confirmed: the confirmed one counts beside the other",
        ],
        "test/rules/recognise/combinations.test.ts": [
          "C01 a combination written by its ingredients has the classes of each of them, and no other",
        ],
      },
    },
    {
      name: "the latest word on a name is the first",
      file: "src/server/storage/name-proposals.ts",
      replace: "PARTITION BY name, screening_id ORDER BY version DESC",
      with: "PARTITION BY name, screening_id ORDER BY version ASC",
      failing: {
        "test/server/name-proposals.test.ts": [
          "C02 C14 a correction that takes it back leaves no proposal, and one that changes something else keeps its date",
          "C14 who fills in a later correction says nothing new of a name, another reviewer does",
          "C14 a correction from not a sedative to a drug is the latest word",
        ],
      },
    },
    {
      name: "who fills in a later correction takes over the word of another",
      file: "src/contract/name-proposals.ts",
      replace: "const isSameWho = old.by === now.by || !now.isReviewed;",
      with: "const isSameWho = old.by === now.by;",
      failing: {
        "test/server/name-proposals.test.ts": [
          "C14 who fills in a later correction says nothing new of a name, another reviewer does",
        ],
      },
    },
    {
      name: "another reviewer is not remembered",
      file: "src/contract/name-proposals.ts",
      replace: "const isSameWho = old.by === now.by || !now.isReviewed;",
      with: "const isSameWho = true;",
      failing: {
        "test/server/name-proposals.test.ts": [
          "C14 who fills in a later correction says nothing new of a name, another reviewer does",
        ],
      },
    },
    {
      name: "a proposal keeps nothing of its date",
      file: "src/contract/name-proposals.ts",
      replace: "const classified = after.filter((name) => !before.some((old) => isSame(old, name)));",
      with: "const classified = after;",
      failing: {
        "test/server/name-proposals.test.ts": [
          "C02 C14 a correction that takes it back leaves no proposal, and one that changes something else keeps its date",
          "C14 who fills in a later correction says nothing new of a name, another reviewer does",
        ],
      },
    },
    {
      name: "a proposal speaks of the patient",
      file: "src/server/storage/name-row.ts",
      replace: "return { name, as, drugIds: JSON.parse(row.drug_ids) as string[], by, at };",
      with: "return { name: `${name} Okafor`, as, drugIds: JSON.parse(row.drug_ids) as string[], by, at };",
      failing: {
        "test/server/name-proposals.test.ts": [
          "C14 what staff classified is proposed by its folded name, without a word about the patient",
          "C14 a drug that staff chose for an unknown name is proposed with the name of who filled in the form",
          "C02 C14 a correction that takes it back leaves no proposal, and one that changes something else keeps its date",
          "C14 who fills in a later correction says nothing new of a name, another reviewer does",
        ],
      },
    },
    {
      name: "a proposal is applied to the next patient",
      file: "src/server/routes/screenings/receive.ts",
      replace: "  const assessment = assess(intake,",
      with: `  for (const entry of intake.medications.entries) Object.assign(entry, { classification: { as: "not-a-sedative", by: "Dana Cole" } });
  const assessment = assess(intake,`,
      failing: {
        "test/server/name-proposals.test.ts": [
          "C14 a proposal is applied to nobody: the same name of another patient goes on asking",
          "C14 a drug that staff chose for an unknown name is proposed with the name of who filled in the form",
          "C02 C14 a correction that takes it back leaves no proposal, and one that changes something else keeps its date",
          "C14 who fills in a later correction says nothing new of a name, another reviewer does",
          "C14 a correction from not a sedative to a drug is the latest word",
        ],
      },
    },
    {
      name: "a name that no table knows is not remembered",
      file: "src/server/routes/screenings/receive.ts",
      replace: "const aboutNames = nameEvents(before, said(intake));",
      with: "const aboutNames = nameEvents(before, said(intake)).slice(9);",
      failing: {
        "test/server/name-proposals.test.ts": [
          "C14 what staff classified is proposed by its folded name, without a word about the patient",
          "C14 a drug that staff chose for an unknown name is proposed with the name of who filled in the form",
          "C02 C14 a correction that takes it back leaves no proposal, and one that changes something else keeps its date",
          "C14 who fills in a later correction says nothing new of a name, another reviewer does",
          "C14 a correction from not a sedative to a drug is the latest word",
        ],
      },
    },
  ],
};
