import { sayNumber, sayQuantity } from "../../quantity.ts";
import type { Directions, DirectionsQuestion, Reading } from "./directions.ts";
import type { ReadPhrase } from "./read-phrases.ts";

type Frequency = {
  readonly dosesPerDay?: Reading<number>;
  readonly questions: readonly DirectionsQuestion[];
};

const hoursInDay = 24;

/** How many doses a day the phrases of a line say, when they say one whole number and agree on it. */
export function readFrequency(
  phrases: readonly ReadPhrase[],
  schedule: Directions["dosesPerDay"],
): Frequency {
  const questions = phrases.flatMap(askAbout);
  const counts: Reading<number>[] = [
    ...(schedule === undefined ? [] : [schedule]),
    ...phrases.flatMap((phrase) => countOf(phrase)),
  ];
  const times = phrases.flatMap(({ meaning, words }) =>
    meaning.says === "time-of-day" ? [{ value: meaning.when, words }] : [],
  );
  const timesOfDay = new Set(times.map(({ value }) => value));
  const values = [...new Set(counts.map(({ value }) => value))];
  const daily = phrases.find(({ meaning }) => meaning.says === "daily");
  const [value] = values;
  if (questions.length > 0) return { questions };

  if (value === undefined) {
    if (timesOfDay.size > 0)
      return { dosesPerDay: { value: timesOfDay.size, words: joined(times) }, questions };
    return daily === undefined ? { questions } : { dosesPerDay: { value: 1, words: daily.words }, questions };
  }
  const isContradicted = timesOfDay.size > 0 && timesOfDay.size !== value;
  if (values.length === 1 && !isContradicted)
    return { dosesPerDay: { value, words: joined(counts) }, questions };
  const offers = [...new Set(isContradicted ? [...values, timesOfDay.size] : values)];
  const words = joined(isContradicted ? [...counts, ...times] : counts);
  return {
    questions: [ask(words, `${offers.map(sayNumber).join(" and ")} doses a day stand there.`, ...offers)],
  };
}

function countOf({ meaning, numbers, words }: ReadPhrase): readonly Reading<number>[] {
  const [number = 0] = numbers;
  if (meaning.says === "times-a-day") return [{ value: meaning.times ?? number, words }];
  if (meaning.says === "every-hours") return [{ value: hoursInDay / number, words }];
  // What is not asked about: "1 daily".
  if (meaning.says === "unclear-times") return [{ value: number, words }];
  return [];
}

function askAbout({ meaning, numbers, words }: ReadPhrase): readonly DirectionsQuestion[] {
  const [first = 0, second = 0] = numbers;
  if (meaning.says === "rarer-than-daily") return [ask(words, `“${words}” may be less than once a day.`)];
  if (meaning.says === "every-hours" && numbers.some((hours) => hours !== first))
    return [ask(words, `“${words}” is a range.`, hoursInDay / second, hoursInDay / first)];
  if (meaning.says === "every-hours" && !isCount(hoursInDay / first))
    return [ask(words, `Every ${sayQuantity(first, "h")} is not a whole number of doses a day.`)];
  if (meaning.says === "times-a-day" && !isCount(meaning.times ?? first))
    return [ask(words, `“${words}” is not a number of doses a day.`)];
  if (meaning.says !== "unclear-times" || (first === 1 && meaning.because === "how-many")) return [];
  switch (meaning.because) {
    case "how-many":
      return [
        ask(
          words,
          `“${words}” may be ${sayNumber(first)} doses a day, or one dose of ${sayNumber(first)}.`,
          first,
        ),
      ];
    case "bound":
      return [ask(words, `“${words}” says only the most.`)];
    case "range":
      return [ask(words, `“${words}” is a range.`, first, second)];
    case "hours-range":
      return [ask(words, `“${words}” is a range.`, hoursInDay / second, hoursInDay / first)];
  }
}

function ask(words: string, finding: string, ...counts: readonly number[]): DirectionsQuestion {
  return {
    about: "dosesPerDay",
    words,
    offers: counts.filter(isCount),
    said: `${finding} Ask how many doses are really taken in a day.`,
  };
}

/** A written number is above 0. */
function isCount(value: number): boolean {
  return Number.isInteger(value) && value <= hoursInDay;
}

function joined(readings: readonly { readonly words: string }[]): string {
  return readings.map(({ words }) => words).join(" … ");
}
