import type { Catalogue } from "../../../../src/client/kiosk/words/catalogue.ts";

const files = import.meta.glob<Catalogue>("../../../../src/client/kiosk/words/languages/*.ts", {
  import: "catalogue",
  eager: true,
});

/** Every language there is beside English, by its code. */
export const catalogues: ReadonlyMap<string, Catalogue> = new Map(
  Object.entries(files).map(([path, catalogue]) => [path.replace(/^.*\/|\.ts$/g, ""), catalogue]),
);
