import { readDrugsAtFda } from "./read-drugs-at-fda.ts";
import { readHealthCanada } from "./read-health-canada.ts";
import { readNdc } from "./read-ndc.ts";
import { readTable } from "./read-table.ts";
import type { RegisterFile, RegisterItem } from "./row.ts";

/** The files of one register, in the order in which its reader takes them. */
type Files = readonly [RegisterFile, ...RegisterFile[]];

/** A kind of register: what its files are called, and how they are read. */
export type RegisterReader = {
  /** For people. */
  readonly title: string;
  /** Beginnings of the file names, in the order in which they are read. */
  readonly files: readonly string[];
  readonly read: (files: Files) => AsyncIterable<RegisterItem>;
};

/** Every kind of register that can be read, by the word that names it on the command line. */
export const registerReaders = {
  "fda-ndc": { title: "FDA National Drug Code Directory", files: ["product"], read: one(readNdc) },
  "drugs-at-fda": { title: "Drugs@FDA", files: ["Products"], read: one(readDrugsAtFda) },
  "health-canada": {
    title: "Health Canada Drug Product Database",
    files: ["drug", "ingred"],
    read: ([drugs, ingredients = drugs]) => readHealthCanada([drugs, ingredients]),
  },
  tsv: { title: "table of names and substances", files: ["table"], read: one(readTable) },
} as const satisfies Readonly<Record<string, RegisterReader>>;

function one(read: (files: readonly [RegisterFile]) => AsyncIterable<RegisterItem>) {
  return ([file]: Files) => read([file]);
}
