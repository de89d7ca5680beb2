/** What a part of the proof shows, in a few words, and how the claims begin whose figures stand in the short table. */
type PartWords = { readonly shows: string; readonly headlines: readonly string[] };

/** By the name of the part, in the order of the table. A test holds that none is missing. */
export const partWords: Readonly<Record<string, PartWords>> = {
  exhaustive: {
    shows: "what must always hold of advisories holds at every point of a grid of resolved answers",
    headlines: ["resolved inputs", "whole intakes"],
  },
  random: {
    shows: "the same beyond the grid: random, malformed and older intakes",
    headlines: [],
  },
  time: {
    shows: "no interval is longer than the true one: every time zone, every kind of night, wrong clocks",
    headlines: ["computed intervals longer"],
  },
  oracle: {
    shows: "decision tables written from the protocol alone decide the same",
    headlines: [],
  },
  removal: {
    shows: "each rule, number and link of a drug to a class, taken out or altered, is noticed by the canaries",
    headlines: [],
  },
  controls: {
    shows: "each control of a hazard, taken out, makes its test fail",
    headlines: [],
  },
  "table-names": { shows: "every name of the tables is found as itself", headlines: [] },
  "register-names": { shows: "every name of a register is flagged when it has to be", headlines: [] },
  "single-edits": { shows: "no name with one letter wrong passes in silence", headlines: [] },
  "misspelled-names": { shows: "misspelled names offer the drug that was meant", headlines: [] },
  "random-text": { shows: "random text never breaks or silences recognition", headlines: [] },
};
