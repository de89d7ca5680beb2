/** Reads values of any shape without ever throwing: what cannot be read is named by its path and left out. */

/**
 * Gives the value back when it is readable; else adds its path to the list and gives undefined. Paths start at the
 * value itself and are lengthened by whoever holds it, so that a readable value costs no path.
 */
export type Read<T> = (value: unknown, unreadable: string[]) => T | undefined;

function keepIf<T>(isReadable: boolean, value: T, unreadable: string[]): T | undefined {
  if (isReadable) return value;
  unreadable.push("");
  return undefined;
}

/** Reads a part of a whole, and names the part in the paths of what could not be read in it. */
export function readPart<Part>(
  read: (value: unknown, unreadable: string[]) => Part,
  value: unknown,
  name: string,
  unreadable: string[],
): Part {
  const before = unreadable.length;
  const part = read(value, unreadable);
  if (unreadable.length > before) lengthenPaths(unreadable, before, name);
  return part;
}

function lengthenPaths(unreadable: string[], from: number, name: string): void {
  for (let index = from; index < unreadable.length; index += 1) {
    unreadable[index] = `${name}${unreadable[index] ?? ""}`;
  }
}

/** One of the words of a union; naming every one of them is checked by the compiler. */
export function oneOf<T extends string>(words: Readonly<Record<T, true>>): Read<T> {
  const known = new Set<unknown>(Object.keys(words));
  return (value, unreadable) => keepIf(known.has(value), value as T, unreadable);
}

export const text: Read<string> = (value, unreadable) =>
  keepIf(typeof value === "string", value as string, unreadable);

/** A text that a person wrote: one of spaces alone says nothing, and is reported. */
export const notBlank: Read<string> = (value, unreadable) =>
  keepIf(typeof value === "string" && value.trim() !== "", value as string, unreadable);

/** A text with a form of its own. An empty one is a field left blank: not answered, and nothing to report. */
export function textThat(isReadable: (value: string) => boolean): Read<string> {
  return (value, unreadable) => {
    if (value === "") return undefined;
    return keepIf(typeof value === "string" && isReadable(value), value as string, unreadable);
  };
}

/** A number within bounds, both included. Never NaN, never infinite. */
export function numberWithin(min: number, max: number): Read<number> {
  return (value, unreadable) =>
    keepIf(typeof value === "number" && value >= min && value <= max, value as number, unreadable);
}

export function either<A, B>(first: Read<A>, second: Read<B>): Read<A | B> {
  return (value, unreadable) => {
    const before = unreadable.length;
    const part = first(value, unreadable);
    if (part !== undefined) return part;
    unreadable.length = before;
    return second(value, unreadable);
  };
}

/** The readable items; undefined when there is none among some, for an empty list says "asked: none". */
export function listOf<T>(item: Read<T>): Read<readonly T[]> {
  return (value, unreadable) => {
    const list = keepIf(Array.isArray(value), value as readonly unknown[], unreadable);
    if (list === undefined) return undefined;
    const items: T[] = [];
    let isChanged = false;
    for (let index = 0; index < list.length; index += 1) {
      const before = unreadable.length;
      const read = item(list[index], unreadable);
      if (unreadable.length > before) lengthenPaths(unreadable, before, `[${index}]`);
      if (read !== undefined) items.push(read);
      if (read === undefined || read !== list[index]) isChanged = true;
    }
    if (items.length === 0 && list.length > 0) return undefined;
    return isChanged ? items : (list as readonly T[]);
  };
}

type Fields<T> = { readonly [K in keyof T]-?: Read<NonNullable<T[K]>> };

/**
 * An object without the fields that cannot be read; the same object when there are none. An `expected` field that is
 * missing is reported. Fields it does not know stay and are not looked at.
 */
export function fields<T extends object>(
  readers: Fields<T>,
  ...expected: readonly (keyof T & string)[]
): Read<Partial<T>> {
  const known = new Map<string, Read<unknown>>(Object.entries(readers));
  return (value, unreadable) => {
    const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
    const given = keepIf(isRecord, value as Readonly<Record<string, unknown>>, unreadable);
    if (given === undefined) return undefined;
    let kept = given;
    for (const key in given) {
      const reader = known.get(key);
      const value = given[key];
      if (reader === undefined || value === undefined) continue;
      const before = unreadable.length;
      const part = reader(value, unreadable);
      if (unreadable.length > before) lengthenPaths(unreadable, before, `.${key}`);
      if (part !== value) kept = { ...kept, [key]: part };
    }
    for (const key of expected) if (given[key] === undefined) unreadable.push(`.${key}`);
    return kept as Partial<T>;
  };
}

/** All or nothing: the object, or undefined when any part of it is unreadable or a required part is missing. */
export function whole<T extends object>(
  readers: Fields<T>,
  ...required: readonly (keyof T & string)[]
): Read<T> {
  const read = fields(readers, ...required);
  return (value, unreadable) => {
    const before = unreadable.length;
    const readable = read(value, unreadable);
    return unreadable.length === before ? (readable as T | undefined) : undefined;
  };
}
