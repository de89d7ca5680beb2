import type { Meaning } from "../table.ts";

/** Section 6: the band that one reading lies in. */
export const bandsOfOneReading: readonly Meaning[] = [
  {
    name: "pressure, high",
    of: "reading",
    hit: "first",
    rows: [
      ["pressure high stop", "systolic at the stop | diastolic at the stop"],
      ["pressure high review", "diastolic above the limit"],
      ["pressure high review", "old enough for the higher limit, systolic above the older limit"],
      ["pressure high review", "!old enough for the higher limit, systolic above the limit"],
    ],
  },
  {
    name: "pressure, low",
    of: "reading",
    hit: "first",
    rows: [
      ["pressure low stop", "systolic at the low stop"],
      ["pressure low review", "systolic lowish"],
    ],
  },
  {
    name: "saturation",
    of: "reading",
    hit: "first",
    rows: [
      ["saturation low stop", "usual recorded, saturation far below the usual"],
      ["saturation low stop", "!usual recorded, saturation at the stop"],
      ["saturation low review", "usual recorded, saturation somewhat below the usual"],
      ["saturation low review", "!usual recorded, saturation lowish"],
    ],
  },
  {
    name: "oxygen",
    of: "reading",
    hit: "first",
    rows: [["oxygen low stop", "isOnOxygen=yes | isOnOxygen=not-sure, !homeOxygen=yes"]],
  },
  {
    name: "breathing, slow",
    of: "reading",
    hit: "first",
    rows: [
      ["breathing low stop", "breathing at the slow stop"],
      ["breathing low review", "breathing slowish"],
    ],
  },
  {
    name: "heart, slow",
    of: "reading",
    hit: "first",
    rows: [
      ["heart low stop", "heart at the slow stop"],
      ["heart low review", "heart slowish"],
    ],
  },
  {
    name: "breathing, fast",
    of: "reading",
    hit: "first",
    rows: [
      ["breathing high stop", "breathing at the fast stop"],
      ["breathing high review", "breathing fastish"],
    ],
  },
  {
    name: "heart, fast",
    of: "reading",
    hit: "first",
    rows: [
      ["heart high stop", "heart at the fast stop"],
      ["heart high review", "heart fastish"],
    ],
  },
  { name: "sedation", of: "reading", hit: "first", rows: [["sedation low stop", "sedated"]] },
];

const highs = ["pressure", "breathing", "heart"];
const lows = ["pressure", "saturation", "breathing", "heart", "oxygen", "sedation"];
/** They have no band to review. */
const stopsAlone = ["oxygen", "sedation"];
const lowsToReview = lows.filter((measure) => !stopsAlone.includes(measure));

/** The lower of two high readings decides; a second one that is high by itself has not been repeated; a low one needs no repeat. */
export const bandsOfTheVisit: readonly Meaning[] = [
  ...highs.map((measure): Meaning => {
    const [first, repeat] = [`first ${measure} high`, `repeat ${measure} high`];
    return {
      name: `${measure}, decided`,
      of: "patient",
      hit: "first",
      rows: [
        [`${measure} stop`, `${first} stop, !${measure} repeated`],
        [`${measure} stop`, `${repeat} stop, !${measure} repeated`],
        [`${measure} stop`, `${first} stop, ${repeat} stop`],
        [`${measure} stop`, `${repeat} stop, !${first} review`],
        [`${measure} review`, `${first} review, !${measure} repeated`],
        [`${measure} review`, `${repeat} review`],
        [`${measure} review`, `${first} review, ${repeat} stop`],
      ],
    };
  }),
  ...lows.map((measure): Meaning => {
    const isToReview = lowsToReview.includes(measure);
    return {
      name: `${measure}, low, decided`,
      of: "patient",
      hit: "first",
      rows: [
        [`${measure} low stop`, `first ${measure} low stop | repeat ${measure} low stop`],
        ...(isToReview
          ? [[`${measure} low review`, `first ${measure} low review | repeat ${measure} low review`] as const]
          : []),
      ],
    };
  }),
  {
    name: "vitals, decided",
    of: "patient",
    hit: "every",
    rows: [
      ["vitals stop", highs.map((measure) => `${measure} stop`).join(" | ")],
      ["vitals stop", lows.map((measure) => `${measure} low stop`).join(" | ")],
      ["vitals review", highs.map((measure) => `${measure} review`).join(" | ")],
      ["vitals review", lowsToReview.map((measure) => `${measure} low review`).join(" | ")],
    ],
  },
  {
    name: "circulation",
    of: "patient",
    hit: "every",
    rows: [
      ["circulation out of range", "pressure stop | pressure review | heart stop | heart review"],
      [
        "circulation out of range",
        "pressure low stop | pressure low review | heart low stop | heart low review",
      ],
      [
        "circulation in range",
        "first circulation known | repeat circulation known, !circulation out of range",
      ],
    ],
  },
];
