import { describe, expect, test } from "vitest";
import { inShort } from "./in-short.ts";

describe("C09 where the words about the last dose begin and end", () => {
  test.each<[typed: string, read: readonly string[]]>([
    ["klonopin last: 5 mg", ["last dose: “last: 5 mg”"]],
    ["klonopin last dose tuesday, 2 mg", ["2 mg from “2 mg”", "last dose: “last dose tuesday”"]],
    ["klonopin last dose tuesday 2 mg", ["2 mg from “2 mg”", "last dose: “last dose tuesday”"]],
    ["klonopin this morning", ["last dose: “this morning”"]],
    ["klonopin this tablet", ["oral from “tablet”"]],
    ["klonopin took last tuesday", ["last dose: “took last tuesday”"]],
    ["klonopin il y a 3 jours", ["last dose: “il y a 3 jours”"]],
    ["klonopin il y a 3", ["last dose: “il y a 3”"]],
    ["klonopin il y a des jours", []],
    ["klonopin il faut 3 jours", ["asks about dose: “3”: 3 tablets, 3 mg"]],
    ["klonopin hace 3 dias", ["last dose: “hace 3 dias”"]],
    ["klonopin ha 3 dias", ["last dose: “ha 3 dias”"]],
    ["klonopin vor Tagen", []],
    ["klonopin 3 giorni fa", ["last dose: “3 giorni fa”"]],
    ["klonopin a few days ago", ["last dose: “few days ago”"]],
    ["klonopin two days back", ["last dose: “two days”"]],
    ["klonopin 3 days", []],
    ["klonopin 3 mg ago", ["3 mg from “3 mg”"]],
    ["klonopin last year 2 mg", ["2 mg from “2 mg”"]],
    ["klonopin since the last dose", []],
    ["klonopin the last dose tuesday", ["last dose: “last dose tuesday”"]],
    ["klonopin before yesterday", []],
    ["klonopin last night with water", ["last dose: “last night”"]],
    ["klonopin last took 2 tablets monday", ["last dose: “last took 2 tablets monday”"]],
    ["klonopin last took 2 capsules", ["last dose: “last took 2 capsules”"]],
    ["klonopin dose last night 2 mg", ["2 mg from “2 mg”", "last dose: “dose last night”"]],
    ["klonopin yesterday - monday", ["last dose: “yesterday - monday”"]],
    ["klonopin yesterday (2 mg) today", ["2 mg from “2 mg”", "last dose: “yesterday”"]],
    ["klonopin last dose 2 mg (tue)", ["last dose: “last dose 2 mg (tue”"]],
    ["klonopin last", []],
    ["klonopin last tablets", ["oral from “tablets”"]],
    ["klonopin took", []],
    ["klonopin yesterday bid", ["2 a day from “bid”", "last dose: “yesterday”"]],
    ["klonopin last dose l0 mg", ["last dose: “last dose”", "asks about strength: “l0 mg”: 10 mg"]],
    ["klonopin 3 weeks ago then monday", ["last dose: “3 weeks ago”"]],
  ])("%s", (typed, read) => {
    expect(inShort(typed)).toEqual(read);
  });
});
