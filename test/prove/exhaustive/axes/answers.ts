/** Axes of one question that is answered yes, no, not sure, or left blank. */
import type { Axis, Step, Value } from "../axis.ts";
import { atLeast, rising } from "../axis.ts";

type Asked<Answers> = { readonly [Question in keyof Answers]?: Answers[Question] };

/** No, yes, not sure (which counts as yes), and blank (which counts as no and is told as not asked). */
export function yesNo<Answers extends object>(
  question: keyof Answers & string,
  quiet: "no" | "yes" = "no",
): Axis<Answers> {
  const risk = quiet === "no" ? "yes" : "no";
  const steps = [...rising(quiet, risk), ...atLeast("not sure", "no", "yes"), ...atLeast("blank", quiet)];
  return choice(question, [quiet, risk], steps);
}

/**
 * Known answers, quietest first and each a greater risk than the one before it; then not sure, which counts as any of
 * them, and blank, which counts as the first and is told as not asked. The quiet ones are no risk factor.
 */
export function graded<Answers extends object>(
  question: keyof Answers & string,
  known: readonly [string, ...string[]],
  { quiet = [] }: { readonly quiet?: readonly string[] } = {},
): Axis<Answers> {
  const steps = [...rising(...known), ...atLeast("not sure", ...known), ...atLeast("blank", known[0])];
  return choice(question, known, steps, quiet);
}

function choice<Answers extends object>(
  question: string,
  known: readonly string[],
  steps: readonly Step[],
  quiet: readonly string[] = [],
): Axis<Answers> {
  const answered = (answer: string | undefined) => ({ [question]: answer }) as Asked<Answers> as Answers;
  const values: readonly Value<Answers>[] = [
    ...known.map((name) => ({
      name,
      answers: answered(name),
      ...(quiet.includes(name) && { isRisk: false }),
    })),
    { name: "not sure", answers: answered("not-sure"), isUnknown: true },
    { name: "blank", answers: answered(undefined), isUnknown: true, isRisk: false },
  ];
  return { name: question, values, steps };
}

/** A section that nobody asked, beside one that was. */
export function asked<Answers extends object>(section: string): Axis<Answers> {
  return {
    name: `${section} asked`,
    values: [
      { name: "asked", answers: {} as Answers },
      { name: "not asked", answers: {} as Answers, isAbsent: true, isUnknown: true, isRisk: false },
    ],
    steps: [],
  };
}
