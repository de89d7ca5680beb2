import type { Plugin } from "vite";

/** What tables tell staff and the rules about a medicine, and a name is not found by. */
const notForPatients = new Set([
  "note",
  "sources",
  "confidence",
  "parentHalfLifeHours",
  "activeMetaboliteHalfLifeHours",
  "equalTo10MgDiazepamMg",
  "whoDddMg",
]);

type Property = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key: { readonly name?: string; readonly value?: unknown };
};

/** Leaves out of the drug tables what the patient form has no use for, so that no clinical remark reaches a patient. */
export function namesWithoutNotes(): Plugin {
  return {
    name: "names-without-notes",
    apply: "build",
    enforce: "post",
    transform(code, id) {
      if (!/\/rules\/data\/.+\.ts$/.test(id)) return undefined;
      const found = propertiesIn(this.parse(code)).filter(({ key }) =>
        notForPatients.has(String(key.name ?? key.value)),
      );
      let kept = code;
      for (const { start, end } of found.toSorted((a, b) => b.start - a.start))
        kept = kept.slice(0, start) + kept.slice(end).replace(/^\s*,/, "");
      return { code: kept, map: null };
    },
  };
}

/** The properties of object literals; what takes an object apart has properties too, and keeps them. */
function propertiesIn(node: unknown): Property[] {
  if (typeof node !== "object" || node === null) return [];
  const inside = Object.values(node).flatMap(propertiesIn);
  if (!("type" in node) || node.type !== "ObjectExpression" || !("properties" in node)) return inside;
  return [...(node.properties as Property[]).filter(({ type }) => type === "Property"), ...inside];
}
