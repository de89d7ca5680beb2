/**
 * The one way of writing a value as text, so that equal content has equal bytes and one hash: keys sorted by code unit,
 * no white space, absent and undefined keys left out. Takes what JSON can hold; anything else is a programming error.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isPlainObject(inner) ? sortKeys(inner) : inner));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Without a prototype, so that no key is special. Number-like keys sort first in every engine, and so do here. */
function sortKeys(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const sorted = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value).sort()) sorted[key] = value[key];
  return sorted;
}
