import { coreVocabulary, recognise, type Vocabulary } from "../../../rules/recognise/index.ts";
import { type Part, percent, type Proof, provenFor } from "../proof.ts";
import { importedFrom } from "./imported.ts";
import { asks, isFlagged, isNamedBenzodiazepine, judgedBy } from "./outcomes.ts";
import {
  holdsBenzodiazepine,
  holdsListedName,
  readRegisterFile,
  type RegisterName,
} from "./register-file.ts";

const fewQuestions = 0.01;

/** The names of a register that none of us made: each benzodiazepine flagged, nothing else, hardly a question. */
export const registerNames: Part = {
  name: "register-names",
  needsRegister: true,
  async prove({ registerFile }) {
    if (registerFile === undefined) return [notCovered];
    const names = readRegisterFile(registerFile);
    const { vocabulary } = await importedFrom(registerFile);
    return [
      ...proofsFor("core vocabulary alone", names, coreVocabulary()),
      ...proofsFor("after the import", names, vocabulary),
    ];
  },
};

const notCovered: Proof = {
  what: "names of a register: not covered, because no --register FILE was given",
  goal: "told",
  measured: "0 names",
  isMet: true,
};

function proofsFor(by: string, names: readonly RegisterName[], vocabulary: Vocabulary): readonly Proof[] {
  const read = names.map((each) => ({ ...each, found: recognise(each.name, vocabulary) }));
  const benzodiazepines = read.filter(holdsBenzodiazepine);
  const others = read.filter((each) => !holdsBenzodiazepine(each));
  const hasRegister = vocabulary !== coreVocabulary();
  const expected = hasRegister ? benzodiazepines : benzodiazepines.filter(holdsListedName);
  const mayBe = others.filter(({ found }) => isFlagged(found) && !isNamedBenzodiazepine(found));
  const asking = others.filter(({ found }) => asks(found));
  const unneeded = asking.filter(({ found }) => found.state !== "recognised");
  const questions: Proof = {
    what: `${by}: names without a benzodiazepine that ask a question other than about a look-alike, which always asks`,
    goal: hasRegister ? `${percent(fewQuestions)} or less` : "told, no goal before an import",
    measured:
      `${percent(unneeded.length / others.length)} (${unneeded.length} of ${others.length}); ` +
      `with look-alikes ${percent(asking.length / others.length)} (${asking.length})`,
    isMet: !hasRegister || unneeded.length / others.length <= fewQuestions,
    counterExamples: unneeded.slice(0, 40).map(describe),
  };
  return [
    provenFor(
      `${by}: names with a benzodiazepine${hasRegister ? "" : " and a listed name"} that are not flagged`,
      expected.length,
      expected.filter(({ found }) => !isFlagged(found)).map(describe),
    ),
    provenFor(
      `${by}: names without a benzodiazepine that are flagged as one`,
      others.length,
      others.filter(({ found }) => isNamedBenzodiazepine(found)).map(describe),
    ),
    {
      what: `${by}: … that ask whether they are one, because the name is both somewhere in the world`,
      goal: "told; counted among the questions",
      measured: mayBe.map(({ name }) => name).join(", ") || "none",
      isMet: true,
    },
    questions,
    {
      what: `${by}: names recognised or asked about`,
      goal: "told",
      measured: `${read.filter(({ found }) => found.state !== "unrecognised").length} of ${read.length}`,
      isMet: true,
    },
  ];
}

function describe({
  name,
  substances,
  found,
}: RegisterName & { readonly found: ReturnType<typeof recognise> }): string {
  const drugs = judgedBy(found).map(({ id }) => id);
  const why = found.state === "needs-confirmation" ? ` (${found.because})` : "";
  return `${name} [${substances.join("; ").slice(0, 80)}] ${found.state}${why} ${drugs.join(", ")}`;
}
