/** What a grid is made of: axes of answers, each with the order in which its values add risk. */

/** One value of an axis, as the answers of one section (or of one listed medicine) that it stands for. */
export type Value<Answers> = {
  readonly name: string;
  readonly answers: Answers;
  /** The section was never asked, or the medicine is not there; its other axes then mean nothing. */
  readonly isAbsent?: true;
  /** Blank or not sure. */
  readonly isUnknown?: true;
  /** False: no risk factor by the protocol, though not the first value. Absent: every value but the first is one. */
  readonly isRisk?: boolean;
};

/** One value and another that adds risk to it, so that nothing may be said more quietly of the second; by their names. */
export type Step = {
  readonly less: string;
  readonly more: string;
  /** Where the protocol orders them only beside some values of the same part. Absent: always. */
  readonly where?: (named: Named) => boolean;
};

/** The names of the values that a point has on the axes of one part. */
export type Named = Readonly<Record<string, string>>;

export type Axis<Answers> = {
  readonly name: string;
  /** Quietest first: a counter-example is shrunk towards it. */
  readonly values: readonly Value<Answers>[];
  readonly steps: readonly Step[];
};

/** Each value adds risk to the one before it. */
export function rising(...names: readonly string[]): readonly Step[] {
  return names.slice(1).map((more, index) => ({ less: names[index] ?? more, more }));
}

/** An answer that counts as any of these has at least the advice of each. */
export function atLeast(more: string, ...known: readonly string[]): readonly Step[] {
  return known.map((less) => ({ less, more }));
}

/** The same steps, where the protocol orders them. */
export function where(isOrdered: (named: Named) => boolean, steps: readonly Step[]): readonly Step[] {
  return steps.map((step) => ({
    ...step,
    where: (named) => isOrdered(named) && (step.where?.(named) ?? true),
  }));
}

/** The axis with these values alone, and every step between them, also where it led over a value that is left out. */
export function only<Answers>(axis: Axis<Answers>, ...names: readonly string[]): Axis<Answers> {
  const values = names.map((name) => {
    const value = axis.values.find((each) => each.name === name);
    if (value === undefined) throw new Error(`the axis “${axis.name}” has no value “${name}”`);
    return value;
  });
  const steps = names.flatMap((name) => stepsFrom(name, axis.steps, names));
  return { ...axis, values, steps };
}

/** From this value on, over values that are not kept, to each one that is. */
function stepsFrom(from: string, steps: readonly Step[], kept: readonly string[]): readonly Step[] {
  return steps
    .filter(({ less }) => less === from)
    .flatMap((step) =>
      kept.includes(step.more)
        ? [step]
        : stepsFrom(step.more, steps, kept).map((next) => ({
            less: from,
            more: next.more,
            ...both(step, next),
          })),
    );
}

/** A step over another is ordered where both are. */
function both(one: Step, other: Step): Pick<Step, "where"> {
  if (one.where === undefined && other.where === undefined) return {};
  return { where: (named) => one.where?.(named) !== false && other.where?.(named) !== false };
}
