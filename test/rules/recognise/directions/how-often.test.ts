import { describe, expect, test } from "vitest";
import { readDirections } from "../../../../rules/recognise/index.ts";

describe("how often in a day, in six languages", () => {
  test.each([
    ["twice a day", 2],
    ["2x daily", 2],
    ["b.i.d.", 2],
    ["every 8 hours", 3],
    ["q6h", 4],
    ["qhs", 1],
    ["in the morning and at bedtime", 2],
    ["au coucher", 1],
    ["2 fois par jour", 2],
    ["toutes les 6 heures", 4],
    ["le matin et le soir", 2],
    ["3x täglich", 3],
    ["dreimal täglich", 3],
    ["morgens, mittags und abends", 3],
    ["zur Nacht", 1],
    ["1-1-1", 3],
    ["cada 8 horas", 3],
    ["dos veces al día", 2],
    ["por la noche", 1],
    ["ogni 12 ore", 2],
    ["due volte al giorno", 2],
    ["la sera", 1],
    ["de 8 em 8 horas", 3],
    ["duas vezes ao dia", 2],
    ["à noite", 1],
  ])("%s is %d", (words, dosesPerDay) => {
    expect(readDirections(`diazepam 5 mg ${words}`).dosesPerDay?.value).toBe(dosesPerDay);
  });

  test.each([
    ["every 4-6 hours", [4, 6]],
    ["2-3 times a day", [2, 3]],
    ["up to 3 times a day", []],
    ["weekly", []],
    ["every 72 hours", []],
    ["every 5 hours", []],
    ["3 a day", [3]],
    ["2x", [2]],
    ["tid and q12h", [3, 2]],
    ["tid at bedtime", [3, 1]],
  ])("%s is asked, not read", (words, offers) => {
    const { dosesPerDay, questions } = readDirections(`diazepam 5 mg ${words}`);
    expect(dosesPerDay).toBeUndefined();
    expect(questions).toMatchObject([{ about: "dosesPerDay", offers }]);
  });
});

describe("as needed, once, stopped, in six languages", () => {
  test.each([
    ["prn", "as-needed"],
    ["p.r.n.", "as-needed"],
    ["as needed", "as-needed"],
    ["si besoin", "as-needed"],
    ["bei Bedarf", "as-needed"],
    ["según necesidad", "as-needed"],
    ["al bisogno", "as-needed"],
    ["se necessário", "as-needed"],
    ["x1", "one-off"],
    ["single dose", "one-off"],
    ["einmalig", "one-off"],
    ["dosis única", "one-off"],
    ["stopped", "stopped"],
    ["arrêté", "stopped"],
    ["abgesetzt", "stopped"],
    ["suspendido", "stopped"],
    ["sospeso", "stopped"],
  ])("%s", (words, pattern) => {
    expect(readDirections(`diazepam 5 mg ${words}`).pattern).toEqual({ value: pattern, words });
  });

  test.each(["never stopped", "not as needed", "has not stopped"])("%s says none of them", (words) => {
    expect(readDirections(`diazepam 5 mg ${words}`).pattern).toBeUndefined();
  });

  test("two of them in one line are asked", () => {
    const { pattern, questions } = readDirections("diazepam 5 mg prn, stopped");
    expect(pattern).toBeUndefined();
    expect(questions).toMatchObject([{ about: "pattern", offers: ["as-needed", "stopped"] }]);
  });
});
