import type { Claim } from "./claim.ts";
import { count } from "./words.ts";

/** Of the last whole run of `npm run crash`. */
export type CrashResult = {
  readonly date: string;
  readonly submissions: number;
  readonly urgentCalls: number;
  readonly tablets: number;
  readonly happened: Readonly<Record<string, number>>;
  readonly wrong: Readonly<Record<string, number>>;
};

/** What must not happen to a patient's answers, and how often it did. */
export function crashClaims({ submissions, wrong }: CrashResult): readonly Claim[] {
  const none = (what: string, ...keys: readonly string[]): Claim => {
    const happened = keys.reduce((sum, key) => sum + (wrong[key] ?? NaN), 0);
    return { what, goal: "0", measured: count(happened), isMet: happened === 0 };
  };
  return [
    none(`${count(submissions)} submissions, servers killed: received, but missing`, "receivedButMissing"),
    none("… stored twice", "storedTwice"),
    none("… altered, or with a receipt for something else", "altered", "wrongReceipts"),
  ];
}

/** What the submissions went through. */
export function crashInWords({ date, happened, urgentCalls, tablets }: CrashResult): string {
  const of = (key: string) => count(happened[key] ?? NaN);
  return (
    `\`npm run crash\` on ${date}: ${tablets} tablets, ${count(urgentCalls)} urgent calls besides, ` +
    `${of("serverKilled")} kills, ${of("requestsLost")} requests and ${of("repliesLost")} replies lost, ` +
    `${of("requestsDuplicated")} requests duplicated, ${of("requestsReordered")} reordered.`
  );
}
