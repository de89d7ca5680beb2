import type { Drug, Recognition } from "../../../../../rules/recognise/index.ts";

/**
 * What to call a medicine: the one name that stands in the typed words, as it is written there; or the chosen drug by
 * the name that the typed letters begin, else by its generic name. Undefined: nothing shorter than the words themselves.
 */
export function nameCalled(
  typed: string,
  found: Recognition,
  confirmed: readonly Drug[],
): string | undefined {
  const isOtherThanTyped =
    confirmed.length > 0 &&
    (found.state !== "recognised" || !found.drugs.some((drug) => confirmed.includes(drug)));
  if (isOtherThanTyped) return confirmed.map((drug) => begunName(typed, drug) ?? drug.name).join(" + ");
  if (found.state !== "recognised" || found.matched.length !== 1) return undefined;
  const at = typed.toLowerCase().indexOf(found.matched[0] ?? "");
  return at === -1 ? undefined : typed.slice(at, at + (found.matched[0] ?? "").length);
}

function begunName(typed: string, { name, brands, spellings }: Drug): string | undefined {
  const letters = typed.trim().toLowerCase();
  return [name, ...brands, ...spellings].find((each) => each.toLowerCase().startsWith(letters));
}
