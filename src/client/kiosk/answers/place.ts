import type { Draft } from "./draft.ts";

/** Where in the draft one answer stands. `read` is undefined while nothing was answered; writing undefined takes it away. */
export type Place<Value> = {
  readonly read: (draft: Draft) => Value | undefined;
  readonly write: (draft: Draft, value: Value | undefined) => Draft;
};

type Sections = Required<Pick<Draft, "history" | "mentalHealth" | "lifestyle" | "today">>;

/** One answer of a section. A section without answers is absent, as one that was never asked. */
export function placeIn<Name extends keyof Sections, Key extends keyof Sections[Name]>(
  name: Name,
  key: Key,
): Place<NonNullable<Sections[Name][Key]>> {
  type Section = Sections[Name];
  return {
    read: (draft) => {
      const section: Section | undefined = draft[name];
      return section?.[key] ?? undefined;
    },
    write: (draft, value) => {
      const { [name]: section, ...rest } = draft;
      const others = Object.entries(section ?? {}).filter(([other]) => other !== key);
      const kept: Partial<Section> = Object.fromEntries(others) as Partial<Section>;
      const next = value === undefined ? kept : { ...kept, [key]: value };
      return Object.keys(next).length === 0 ? (rest as Draft) : ({ ...rest, [name]: next } as Draft);
    },
  };
}
