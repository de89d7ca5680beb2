import { type Chart, chartSvg } from "../growth/chart.ts";
import type { Results } from "../results.ts";

/** Each picture of `docs/figures/` by its file name. */
export function chartFiles(results: Results): Readonly<Record<string, string>> {
  return {
    "medicines.svg": chartSvg(medicines(results)),
    "names.svg": chartSvg(names(results)),
    "screenings.svg": chartSvg(screenings(results)),
    "screenings-memory.svg": chartSvg(screeningsMemory(results)),
  };
}

const medicines = ({ engine: { growth } }: Results): Chart => ({
  title: "Time by the number of medicines",
  across: "medicines in the intake",
  up: "microseconds",
  lines: [
    { name: "Ketascreen, assessment", points: growth.assess.points },
    { name: "Ketascreen, decision", points: growth.decide.points },
    { name: "json-rules-engine", points: growth.jsonRules.points },
    { name: "hand-inlined (limit)", points: growth.limit.points },
  ],
});

const names = ({ recognition: { growth } }: Results): Chart => ({
  title: "Time of a key by the number of names",
  across: "names that are searched",
  up: "milliseconds, median key",
  lines: growth.map(({ name, medianMs }) => ({ name, points: medianMs.points })),
});

const screenings = ({ screen: { sizes } }: Results): Chart => ({
  title: "Stored screenings assessed again, by their number",
  across: "stored screenings",
  up: "screenings a second",
  lines: [
    { name: "without texts", points: sizes.map((each) => [each.screenings, each.brief.perSecond]) },
    { name: "with every text", points: sizes.map((each) => [each.screenings, each.full.perSecond]) },
  ],
});

const screeningsMemory = ({ screen: { sizes } }: Results): Chart => ({
  title: "Memory, by the number of stored screenings",
  across: "stored screenings",
  up: "MiB at most",
  lines: [
    { name: "without texts", points: sizes.map((each) => [each.screenings, each.brief.peakMib ?? NaN]) },
    { name: "with every text", points: sizes.map((each) => [each.screenings, each.full.peakMib ?? NaN]) },
  ],
});
