/** A part of the source that is altered, and the tests that have to notice. */
export type Area = {
  readonly name: string;
  /** Files that are altered, as globs. */
  readonly altered: readonly string[];
  readonly unaltered: readonly string[];
  readonly tests: readonly string[];
  /** Tests of the area that are left out, because they take seconds and quicker ones look at the same code. */
  readonly tooSlow: readonly string[];
  /** The share of the mutants that must be noticed, from 0 to 1. */
  readonly goal: number;
  /** Whether every survivor needs a reason in `reasons/`. */
  readonly needsReasons: boolean;
  /** Whether the code remembers what it worked out, so that survivors are tried again in fresh modules. */
  readonly remembers: boolean;
};

const hours = ["dose-time", "zone-clock", "wall-time", "calendar-date", "clock-words"];
const hourFiles = [...hours.map((name) => `rules/${name}.ts`), "rules/dose-time/**/*.ts"];

/** Every area, the quickest first. */
export const areas: readonly Area[] = [
  {
    name: "dose-time",
    altered: hourFiles,
    unaltered: [],
    tests: [
      ...hours.map((name) => `test/rules/${name}*.test.ts`),
      "test/rules/resolve.test.ts",
      "test/contract/future-times.test.ts",
    ],
    // Random dates in every zone; `npm run prove -- time` tells them all.
    tooSlow: ["test/rules/dose-time-everywhere.test.ts"],
    goal: 0.98,
    needsReasons: true,
    remembers: false,
  },
  {
    name: "rules",
    altered: ["rules/**/*.ts"],
    // Tables have tests of their own; recognition and hours are areas of their own.
    unaltered: ["rules/data/**", "rules/canaries/**", "rules/recognise/**", ...hourFiles],
    tests: ["test/rules/**/*.test.ts", "test/cli/rules-document.test.ts"],
    tooSlow: [
      "test/rules/recognise/**/*.test.ts",
      "test/rules/data/**/*.test.ts",
      "test/rules/{dose-time,zone-clock,wall-time}*.test.ts",
      // Thousands of made-up patients, and every answer made worse in turn: the scenarios beside them are quicker.
      "test/rules/more-risk.test.ts",
      "test/rules/protocol/{more-risk,realistic-day,each-name}.test.ts",
    ],
    goal: 0.98,
    needsReasons: true,
    remembers: false,
  },
  {
    name: "recognition",
    altered: ["rules/recognise/**/*.ts"],
    unaltered: [],
    tests: [
      "test/rules/recognise/**/*.test.ts",
      "test/rules/{identify,classified-names,not-classified}.test.ts",
    ],
    // Every name with every slip of the finger, and random text: `npm run prove` tells them all.
    tooSlow: [
      "test/rules/recognise/**/any-*.test.ts",
      "test/rules/recognise/every-name.test.ts",
      "test/rules/recognise/spelling/{single-edits,sort-texts}.test.ts",
    ],
    goal: 0.98,
    needsReasons: true,
    remembers: true,
  },
  {
    name: "server",
    altered: ["src/{server,contract,registers}/**/*.ts"],
    // Made-up patients of the demonstration are data.
    unaltered: ["src/server/demo/patients/**", "src/server/{main,demo}.ts"],
    tests: ["test/{server,contract,registers}/**/*.test.ts"],
    // Real sockets, and a clock that is wrong in every way: the other tests send the same requests in memory.
    tooSlow: ["test/server/{listen,start}.test.ts", "test/server/screenings/clock-skew.test.ts"],
    goal: 0.85,
    needsReasons: false,
    remembers: false,
  },
];
