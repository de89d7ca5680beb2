import type { Strength } from "../assessment.ts";
import type { LifestyleFacts, TimeAnswer } from "../facts.ts";
import type { Route } from "../intake.ts";
import type { Protocol } from "../protocol.ts";
import { sayQuantity } from "../quantity.ts";
import { advise, cannotTell, defineRule, type Found } from "../rule.ts";
import type { Say } from "../say.ts";

const alcoholSources = ["ketamine-smpc-interactions", "spravato-label"];
const escortSources = ["spravato-label", "ketalar-uk-smpc"];
const nasalSources = ["spravato-label"];
const fastingSources = ["ketalar-label"];

type Item = { readonly path: string; readonly asks: string; readonly sources: readonly string[] };
const alcohol: Item = { path: "lifestyle.lastAlcohol", asks: "last alcohol", sources: alcoholSources };

/** What has to hold on the day itself: sober, fasted, with someone to go home with. */
export const dayOfTreatment = defineRule({
  id: "day-of-treatment",
  looksFor: "Intoxication, alcohol, fasting and the escort on the day of treatment",
  findings: [
    { topic: "today", level: "stop-and-call", when: "intoxicated now, or not sure" },
    {
      topic: "today",
      level: "prescriber-review",
      when: "alcohol within the protocol's hours, or at a time nobody is sure of",
    },
    {
      topic: "today",
      level: "prescriber-review",
      when: "food or clear fluids closer to the start than the protocol's hours for the route, or not sure",
    },
    { topic: "today", level: "prescriber-review", when: "no escort arranged, or not sure" },
  ],
  needs: ["visit"],
  alsoReads: ["lifestyle", "today"],
  sources: [...new Set([...alcoholSources, ...escortSources, ...fastingSources])],
  decide({ visit, lifestyle, today }, _weighed, protocol) {
    const found: Found[] = [];
    const notChecked: string[] = [];
    const isIntoxicated = today?.intoxicatedNow;
    if (isIntoxicated === undefined) notChecked.push("intoxicated now");
    else if (isIntoxicated !== "no") found.push(intoxicated(isIntoxicated, notChecked));
    checkTime(alcohol, lifestyle?.lastAlcohol, protocol.alcoholHours, notChecked, found);
    checkFasting(visit.route, lifestyle, protocol, notChecked, found);
    const escort = lifestyle?.answers.escort?.arranged;
    if (escort === undefined) notChecked.push("escort");
    else if (escort !== "yes") found.push(withoutEscort(escort, notChecked));
    if (found.length > 0 || notChecked.length === 0) return advise(found);
    return cannotTell(...notChecked);
  },
});

function checkFasting(
  route: Route,
  lifestyle: LifestyleFacts | undefined,
  protocol: Protocol,
  notChecked: string[],
  found: Found[],
): void {
  const isNasal = route === "nasal-esketamine";
  const sources = isNasal ? nasalSources : fastingSources;
  checkTime(
    { path: "lifestyle.lastFood", asks: "last food", sources },
    lifestyle?.lastFood,
    isNasal ? protocol.nasalFoodHours : protocol.foodHours,
    notChecked,
    found,
  );
  checkTime(
    { path: "lifestyle.lastClearFluid", asks: "last clear fluid", sources },
    lifestyle?.lastClearFluid,
    isNasal ? protocol.nasalFluidHours : protocol.clearFluidHours,
    notChecked,
    found,
  );
}

/** Too close to the start, or at a time nobody is sure of; hours exactly reached are met. */
function checkTime(
  item: Item,
  last: TimeAnswer | undefined,
  limitHours: number,
  notChecked: string[],
  found: Found[],
): void {
  if (last === undefined) notChecked.push(item.asks);
  else if (last !== "never" && !(hoursSince(last) >= limitHours))
    found.push(tooClose(item, last, limitHours, notChecked));
}

/** NaN when unknown, which no limit is reached by. */
function hoursSince(last: Exclude<TimeAnswer, "never">): number {
  return last === "unknown" ? Number.NaN : (last.hoursBeforeStart ?? Number.NaN);
}

function tooClose(
  item: Item,
  last: Exclude<TimeAnswer, "never">,
  limitHours: number,
  notChecked: readonly string[],
): Found {
  return review(item.sources, "moderate", (say) => {
    const told = inWords(item, last, say);
    const asked = `This clinic's protocol asks for ${sayQuantity(limitHours, "h")} before the start`;
    return {
      title: told,
      text: [`${asked}. A prescriber reviews this before the start.`],
      reasons: [{ path: item.path, says: told }],
      notChecked,
    };
  });
}

function inWords({ asks }: Item, last: Exclude<TimeAnswer, "never">, say: Say): string {
  if (last === "unknown") return `${asks}: not sure when, judged as too close`;
  const { hoursBeforeStart, isExact } = last;
  if (hoursBeforeStart === undefined) return `${asks}: ${last.inWords}`;
  const ago =
    hoursBeforeStart < 0
      ? "after the planned start"
      : `${isExact ? "" : "possibly only "}${say.duration(hoursBeforeStart)} before the planned start`;
  return `${asks}: ${last.inWords}, ${ago}`;
}

function withoutEscort(arranged: "no" | "not-sure", notChecked: readonly string[]): Found {
  const says = arranged === "no" ? "no escort arranged" : "not sure whether an escort is arranged";
  return review(escortSources, "strong", () => ({
    title: says,
    text: ["Do not start or discharge without one. No driving until the next day, after a night's sleep."],
    reasons: [{ path: "lifestyle.escort", says }],
    notChecked,
  }));
}

function intoxicated(answer: "yes" | "not-sure", notChecked: readonly string[]): Found {
  const says = answer === "yes" ? "intoxicated now" : "not sure whether intoxicated now, judged as yes";
  return {
    topic: "today",
    level: "stop-and-call",
    strength: "strong",
    sources: alcoholSources,
    message: () => ({
      title: says,
      text: ["Alcohol and other depressants deepen sedation and slow breathing together with ketamine."],
      reasons: [{ path: "today.intoxicatedNow", says }],
      notChecked,
    }),
  };
}

function review(sources: readonly string[], strength: Strength, message: Found["message"]): Found {
  return { topic: "today", level: "prescriber-review", strength, sources, message };
}
