type PartWords = {
  /** In a few words. */
  readonly shows: string;
  /** How a claim begins whose figure stands in the short table, and what it is called there. */
  readonly headlines: Readonly<Record<string, string>>;
};

/** By the name of the part, in the order of the table. A test holds that none is missing. */
export const partWords: Readonly<Record<string, PartWords>> = {
  exhaustive: {
    shows: "what must always hold of advisories holds at every point of a grid of resolved answers",
    headlines: { "resolved inputs": "resolved answers", "whole intakes": "whole intakes" },
  },
  random: {
    shows: "the same beyond the grid: random, malformed and older intakes",
    headlines: {},
  },
  time: {
    shows: "no interval is longer than the true one: every time zone, every kind of night, wrong clocks",
    headlines: { "computed intervals longer": "intervals too long" },
  },
  oracle: {
    shows: "decision tables written from the protocol alone decide the same",
    headlines: { "random intakes that engine and": "differences" },
  },
  removal: {
    shows:
      "each rule, number and link of a drug to a class, taken out or altered, is noticed by the canaries",
    headlines: {},
  },
  controls: {
    shows: "each control of a hazard, taken out, makes its test fail",
    headlines: { "removals of a control": "found out" },
  },
  "table-names": { shows: "every name of the tables is found as itself", headlines: {} },
  "register-names": { shows: "every name of a register is flagged when it has to be", headlines: {} },
  "single-edits": { shows: "no name with one letter wrong passes in silence", headlines: {} },
  "misspelled-names": {
    shows: "misspelled names offer the drug that was meant",
    headlines: {
      "misspellings of the 25 commonest benzodiazepine names, distance 1":
        "benzodiazepines, one letter: first",
    },
  },
  "random-text": {
    shows: "random text never breaks or silences recognition",
    headlines: { "random texts on which": "texts that throw" },
  },
};
