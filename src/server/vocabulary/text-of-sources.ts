import {
  coreVocabulary,
  nameKeyOf,
  namesBeyondTables,
  readRegisterText,
  writeRegisterText,
} from "../../../rules/recognise/index.ts";
import { mergeGroups } from "../../registers/merge-groups.ts";
import { type Manifest, sha256Of, type StoredSource } from "./folder.ts";

/** A source and its names, as a register text. */
export type SourceWithText = { readonly source: StoredSource; readonly text: string };

type MadeOfSources = Pick<Manifest, "file" | "tables"> & { readonly text: string };

/** One register text of all sources, without the names that the tables read the same by themselves. */
export function textOfSources(sources: readonly SourceWithText[]): MadeOfSources {
  const merged = mergeGroups(sources.map(({ text }) => readRegisterText(text)));
  const groups = namesBeyondTables(merged, coreVocabulary());
  const text = writeRegisterText(groups);
  const names = new Set(groups.flatMap((group) => group.names.map(nameKeyOf))).size;
  const file = { sha256: sha256Of(text), bytes: Buffer.byteLength(text), names };
  return { text, file, tables: tablesSha256() };
}

let kept: string | undefined;

/** Of every name of the tables with what it means: another version of the program may read otherwise. */
export function tablesSha256(): string {
  kept ??= sha256Of(
    JSON.stringify(
      [...coreVocabulary().names].map(([key, { meanings }]) => [
        key,
        meanings.map((meaning) => meaning.map(({ id }) => id)),
      ]),
    ),
  );
  return kept;
}
