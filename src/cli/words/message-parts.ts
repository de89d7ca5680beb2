import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";

type Token = string | readonly [name: string, type?: string, format?: unknown];

/** What a text is filled with: "name", "count, plural", "#", and the cases by which it chooses. */
export type MessageParts = {
  readonly places: ReadonlySet<string>;
  /** Cases of each choice, by "count, plural". */
  readonly cases: ReadonlyMap<string, ReadonlySet<string>>;
};

/** The places and choices of an ICU text; undefined when it cannot be read. */
export function messageParts(text: string): MessageParts | undefined {
  const places = new Set<string>();
  const cases = new Map<string, ReadonlySet<string>>();

  const visit = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (token === "#") places.add(token);
      if (typeof token === "string") continue;
      const [name, type, format] = token;
      const place = type === undefined ? name : `${name}, ${type}`;
      places.add(place);
      if (typeof format !== "object" || format === null) continue;
      const forms = Object.entries(format).filter(([, form]) => Array.isArray(form));
      if (forms.length > 0) cases.set(place, new Set(forms.map(([form]) => form)));
      for (const [, form] of forms) visit(form as readonly Token[]);
    }
  };

  try {
    visit(compileMessageOrThrow(text));
  } catch {
    return undefined;
  }
  return { places, cases };
}
