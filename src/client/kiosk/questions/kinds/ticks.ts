/** What is ticked on a checklist: keys of items, and the two answers about the whole list. */
export type Ticks = readonly string[];

export type Answers<Key extends string> = Readonly<Record<Key, "yes" | "no" | "not-sure">>;

/** "None of these" stands alone. */
export const NONE = "none-of-these";
/** "I'm not sure" about whatever is not ticked. */
export const NOT_SURE = "not-sure-about-others";

/** The ticks after one was set or taken away. */
export function toggle(ticks: Ticks, value: string): Ticks {
  if (ticks.includes(value)) return ticks.filter((tick) => tick !== value);
  return value === NONE ? [NONE] : [...ticks.filter((tick) => tick !== NONE), value];
}

/** What the ticks say about every item; undefined: nothing is ticked, and nothing is said. */
export function answersOf<Key extends string>(
  items: readonly { readonly key: Key }[],
  ticks: Ticks,
): Answers<Key> | undefined {
  if (ticks.length === 0) return undefined;
  const unticked = ticks.includes(NOT_SURE) ? "not-sure" : "no";
  return Object.fromEntries(
    items.map(({ key }) => [key, ticks.includes(key) ? "yes" : unticked]),
  ) as Answers<Key>;
}
