import { isSedating, sedatingClasses } from "../../sedating-classes.ts";
import type { Meaning } from "./vocabulary.ts";

/**
 * What a name means when registers give it several sets of substances. Sets that sedate in the same way are no
 * question: they become one meaning that holds every drug of them, so that nothing is lost. Sets that sedate in
 * different ways stay apart, and the name asks. Never empty when `meanings` is not.
 */
export function settleMeanings(meanings: readonly Meaning[]): readonly Meaning[] {
  if (meanings.length < 2) return meanings;
  const bySedation = new Map<string, Meaning>();
  for (const meaning of meanings) {
    const sedation = sedationOf(meaning);
    const alike = bySedation.get(sedation);
    bySedation.set(sedation, alike === undefined ? meaning : [...new Set([...alike, ...meaning])]);
  }
  return [...bySedation.values()];
}

/**
 * What a name of the tables means once registers know it too. The tables stand: a register's meaning is added only
 * when it says something else about sedation. One that merely leaves out what the tables know adds nothing, except to a
 * benzodiazepine: there another medicine of that name is a question.
 */
export function addToTables(known: readonly Meaning[], registered: readonly Meaning[]): readonly Meaning[] {
  const added = registered.filter((meaning) => !known.some((own) => saysNoMore(meaning, own)));
  return added.length === 0 ? known : [...known, ...settleMeanings(added)];
}

function saysNoMore(registered: Meaning, own: Meaning): boolean {
  if (registered.length === own.length && own.every((drug, at) => drug === registered[at])) return true;
  const [inRegister, inTables] = [sedatingClassesOf(registered), sedatingClassesOf(own)];
  if (inTables.includes("benzodiazepine") && !inRegister.includes("benzodiazepine")) return false;
  return inRegister.every((each) => inTables.includes(each));
}

function sedationOf(meaning: Meaning): string {
  return meaning.some(({ classes }) => isSedating(classes)) ? sedatingClassesOf(meaning).join() : "";
}

function sedatingClassesOf(meaning: Meaning) {
  return sedatingClasses.filter((each) => meaning.some(({ classes }) => classes.includes(each)));
}
