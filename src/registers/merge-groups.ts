import { nameKeyOf, type RegisterGroup } from "../../rules/recognise/index.ts";

/** The groups of several registers as those of one: the same substances stand once, and so does a name beside them. */
export function mergeGroups(registers: Iterable<Iterable<RegisterGroup>>): readonly RegisterGroup[] {
  const merged = new Map<
    string,
    { readonly substances: readonly string[]; readonly names: Map<string, string> }
  >();
  for (const groups of registers) {
    for (const { substances, names } of groups) {
      const joined = substances.join("; ");
      const group = merged.get(joined) ?? { substances, names: new Map<string, string>() };
      merged.set(joined, group);
      for (const name of names) if (!group.names.has(nameKeyOf(name))) group.names.set(nameKeyOf(name), name);
    }
  }
  return [...merged.values()].map(({ substances, names }) => ({ substances, names: [...names.values()] }));
}
