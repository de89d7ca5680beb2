import type { Intake, Medicine, SaidTime } from "../../../../../rules/index.ts";
import type { Statement } from "../../../../contract/kiosk/statement.ts";
import { blankDraft, blankMedicine } from "./blank-draft.ts";
import { blankSaid, type Draft, type MedicineDraft, type SaidDraft } from "./draft.ts";

/** A stored intake as the form shows it; the way back from `toAnswers`. */
export function toDraft({ formatVersion: _formatVersion, ...answers }: Intake): Draft {
  return draftOf(answers, answers.visit.timeZone);
}

/** What a patient said at the kiosk as the form shows it. What is for staff to say is blank. */
export function statementToDraft(
  { formatVersion: _formatVersion, language: _language, patient, ...answers }: Statement,
  timeZone: string,
): Draft {
  return draftOf({ ...answers, visit: { patient } }, timeZone);
}

type Answers = {
  readonly visit: { readonly patient: object };
  readonly medications: { readonly entries: readonly Pick<Medicine, "id" | "typed">[] };
};

function draftOf({ medications, ...sections }: Answers, timeZone: string): Draft {
  const blank = blankDraft(timeZone);
  const { entries, ...list } = medications;
  return {
    ...(fill({ ...blank }, sections) as Draft),
    medications: {
      ...(fill(blank.medications, list) as Draft["medications"]),
      entries: entries.map((entry) => fill(blankMedicine(entry.id, entry.typed), entry) as MedicineDraft),
    },
  };
}

/** The blank with every given answer written into its place. */
function fill(blank: unknown, given: unknown): unknown {
  if (given === undefined) return blank;
  if (isRecord(blank) && "said" in blank) return fromSaid(given as SaidTime | "never");
  if (typeof given === "number") return String(given);
  if (!isRecord(blank) || !isRecord(given)) return given;
  return Object.fromEntries(Object.entries(blank).map(([key, place]) => [key, fill(place, given[key])]));
}

function fromSaid(given: SaidTime | "never"): SaidDraft {
  if (given === "never") return { ...blankSaid, said: "never" };
  const { said, ...rest } = given;
  return { ...blankSaid, ...rest, said: said === "exact" ? "date" : said };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
