import { sources } from "../../../../rules/index.ts";

/** Only sources whose text was seen are ever shown as citations. */
export const verifiedSources = new Map(
  sources.filter(({ verified }) => verified).map((source) => [source.id, source]),
);
