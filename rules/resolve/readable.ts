/** Reads values of any shape without ever throwing: what cannot be read is named by its path and left out. */

/** Gives the value back when it is readable; else puts its path on the list and gives undefined. */
export type Read<T> = (value: unknown, path: string, unreadable: string[]) => T | undefined;

function keepIf<T>(isReadable: boolean, value: T, path: string, unreadable: string[]): T | undefined {
  if (isReadable) return value;
  unreadable.push(path);
  return undefined;
}

/** One of the words of a union; naming every one of them is checked by the compiler. */
export function oneOf<T extends string>(words: Readonly<Record<T, true>>): Read<T> {
  const known = new Set<unknown>(Object.keys(words));
  return (value, path, unreadable) => keepIf(known.has(value), value as T, path, unreadable);
}

export const text: Read<string> = (value, path, unreadable) =>
  keepIf(typeof value === "string", value as string, path, unreadable);

/** A text with a form of its own. An empty one is a field left blank: not answered, and nothing to report. */
export function textThat(isReadable: (value: string) => boolean): Read<string> {
  return (value, path, unreadable) => {
    if (value === "") return undefined;
    return keepIf(typeof value === "string" && isReadable(value), value as string, path, unreadable);
  };
}

/** A number within bounds, both included. Never NaN; infinite only where a bound is. */
export function numberWithin(min: number, max: number): Read<number> {
  return (value, path, unreadable) =>
    keepIf(typeof value === "number" && value >= min && value <= max, value as number, path, unreadable);
}

export function either<A, B>(first: Read<A>, second: Read<B>): Read<A | B> {
  return (value, path, unreadable) => first(value, path, []) ?? second(value, path, unreadable);
}

/** The readable items; undefined when there is none among some, for an empty list says "asked: none". */
export function listOf<T>(item: Read<T>): Read<readonly T[]> {
  return (value, path, unreadable) => {
    const list = keepIf(Array.isArray(value), value as readonly unknown[], path, unreadable);
    if (list === undefined) return undefined;
    const read = Array.from(list, (each, index) => item(each, `${path}[${index}]`, unreadable));
    const items = read.filter((each) => each !== undefined);
    return items.length === 0 && list.length > 0 ? undefined : items;
  };
}

type Fields<T> = { readonly [K in keyof T]-?: Read<NonNullable<T[K]>> };

/** The readable fields; an `expected` one that is missing is reported. Fields it does not know are left out. */
export function fields<T extends object>(
  readers: Fields<T>,
  ...expected: readonly (keyof T & string)[]
): Read<Partial<T>> {
  const known = new Map<string, Read<unknown>>(Object.entries(readers));
  return (value, path, unreadable) => {
    const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
    const given = keepIf(isRecord, value as Readonly<Record<string, unknown>>, path, unreadable);
    if (given === undefined) return undefined;
    const read: Record<string, unknown> = {};
    for (const key of Object.keys(given)) {
      const reader = known.get(key);
      if (reader === undefined || given[key] === undefined) continue;
      const readable = reader(given[key], `${path}.${key}`, unreadable);
      if (readable !== undefined) read[key] = readable;
    }
    for (const key of expected) if (given[key] === undefined) unreadable.push(`${path}.${key}`);
    return read as Partial<T>;
  };
}

/** All or nothing: the object as it is, or undefined when any part of it is unreadable or a required part is missing. */
export function whole<T extends object>(
  readers: Fields<T>,
  ...required: readonly (keyof T & string)[]
): Read<T> {
  const read = fields(readers, ...required);
  return (value, path, unreadable) => {
    const before = unreadable.length;
    const readable = read(value, path, unreadable);
    return unreadable.length === before ? (readable as T | undefined) : undefined;
  };
}
