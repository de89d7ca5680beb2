/** Reads a register into the data folder's vocabulary, or changes nothing and says what is wrong. */
import { writeRegisterText } from "../../../rules/recognise/index.ts";
import type { RegisterKind } from "../../contract/vocabulary.ts";
import { collect, type Collected } from "../../registers/collect.ts";
import { type RegisterReader, registerReaders } from "../../registers/kinds.ts";
import type { Unusable } from "../config.ts";
import { type Manifest, sha256Of, type StoredSource } from "./folder.ts";
import { lockVocabulary } from "./lock.ts";
import { measuredFile, type MeasuredFile, type Progress } from "./measured-file.ts";
import { inOrder, type Sources, sourcesIn } from "./sources.ts";
import { storeVocabulary, unwritable } from "./store.ts";
import { tablesSha256 } from "./text-of-sources.ts";

/** Raised whenever a reader reads the same file differently, so that importing it again is not taken for a repeat. */
const READING = 1;

/** `files` in the order in which the kind's reader takes them. The clock is epoch milliseconds. */
export type Import = {
  readonly dataDir: string;
  readonly kind: RegisterKind;
  readonly files: readonly string[];
  readonly now: () => number;
  readonly onProgress: (progress: Progress) => void;
};

export type Imported = {
  readonly manifest: Manifest;
  readonly source: StoredSource;
  /** These very files were imported before, and nothing was changed. */
  readonly isRepeat: boolean;
  /** What is worth a second look although the import was done; empty when nothing is. */
  readonly notes: readonly string[];
};

/** The same files a second time change nothing, not even the date; other files of a kind take the place of the former. */
export async function importRegister(wish: Import): Promise<Imported | Unusable> {
  const lock = lockVocabulary(wish.dataDir);
  if ("problem" in lock) return lock;
  try {
    const before = sourcesIn(wish.dataDir);
    return "problem" in before ? before : await importBeside(before, wish);
  } catch (error) {
    return unwritable(error, wish.dataDir);
  } finally {
    lock.release();
  }
}

async function importBeside(before: Sources, wish: Import): Promise<Imported | Unusable> {
  const files: MeasuredFile[] = [];
  for (const path of wish.files) {
    const measured = measuredFile(path, wish.onProgress);
    if ("problem" in measured) return measured;
    files.push(measured);
  }
  const collected = await collectFrom(wish.kind, files);
  if ("problem" in collected) return { problem: `${collected.problem} Nothing was changed.` };

  const { groups, ...counts } = collected;
  const text = writeRegisterText(groups);
  const source: StoredSource = {
    kind: wish.kind,
    files: files.map(({ told }) => told()),
    importedAt: new Date(wish.now()).toISOString(),
    ...counts,
    refused: counts.refused.map((told) => ({ ...told, firstLines: [...told.firstLines] })),
    content: sha256Of(text),
    reading: READING,
  };
  const former = before.sources.find((each) => each.source.kind === wish.kind)?.source;
  const isRepeat = former !== undefined && areSameFiles(former, source);
  if (isRepeat && before.manifest?.tables === tablesSha256())
    return { manifest: before.manifest, source: former, isRepeat, notes: [] };
  const others = before.sources.filter((each) => each.source.kind !== wish.kind);
  const kept = isRepeat ? former : source;
  const manifest = storeVocabulary(wish.dataDir, inOrder([...others, { source: kept, text }]));
  return { manifest, source: kept, isRepeat, notes: notesOn(files, kept, former) };
}

/** A cut file can look whole: at the end of a row, or inside a name that is shorter then. */
function notesOn(
  files: readonly MeasuredFile[],
  source: StoredSource,
  former: StoredSource | undefined,
): readonly string[] {
  const notes = files
    .filter(({ endsWithLine }) => !endsWithLine())
    .map(
      ({ file }) =>
        `The last line of ${file.name} has no line end, so the file may be cut off. Compare it with where it came from.`,
    );
  const fewer = (former?.rowsRead ?? 0) - source.rowsRead;
  if (fewer > 0) notes.push(`${fewer} rows fewer than before. Check that the file is whole.`);
  return notes;
}

async function collectFrom(
  kind: RegisterKind,
  files: readonly MeasuredFile[],
): Promise<Collected | Unusable> {
  const [first, ...others] = files.map(({ file }) => file);
  if (first === undefined) return { problem: "No file was named." };
  const reader: RegisterReader = registerReaders[kind];
  const collected = await collect(reader.read([first, ...others]));
  if (!("problem" in collected)) {
    if (collected.rowsKept > 0) return collected;
    return {
      problem: `${first.name} holds no product that can be used. Check that it is the file you meant.`,
    };
  }
  const place = collected.line === undefined ? collected.file : `${collected.file}, line ${collected.line}`;
  return { problem: `${place}: ${collected.problem}` };
}

function areSameFiles(former: StoredSource, source: StoredSource): boolean {
  const hashes = ({ files }: StoredSource) => files.map(({ sha256 }) => sha256).join();
  return (
    former.reading === source.reading &&
    hashes(former) === hashes(source) &&
    former.content === source.content
  );
}
