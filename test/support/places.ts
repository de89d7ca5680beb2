/** Places inside an intake, and what stands there put aside for something else. */

export type Path = readonly (string | number)[];

/** Every place of the value, from its sections down to single answers; without the value itself. */
export function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, part]) =>
    pathsOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inside : [path, ...inside];
}

/** A copy with something else at a place. */
export function withPart(whole: unknown, [key, ...rest]: Path, part: unknown): unknown {
  if (key === undefined) return part;
  const copy: unknown = Array.isArray(whole) ? [...(whole as unknown[])] : { ...(whole as object) };
  const held = copy as Record<string | number, unknown>;
  held[key] = withPart(held[key], rest, part);
  return copy;
}

/** A copy without a key. */
export function withoutKey(whole: unknown, path: Path): unknown {
  const holder = path.slice(0, -1);
  const kept = Object.entries(partAt(whole, holder) as object).filter(([key]) => key !== path.at(-1));
  return withPart(whole, holder, Object.fromEntries(kept));
}

export function partAt(whole: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], whole);
}

/** "medications.entries[0].lastDose". */
export const pathInWords = (path: Path): string =>
  path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${key}`))
    .join("");
