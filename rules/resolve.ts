/** Answers to facts: the only step that knows time zones. */
import type { Facts } from "./facts.ts";
import type { Intake } from "./intake.ts";
import type { Protocol } from "./protocol.ts";
import { coreVocabulary, type Vocabulary } from "./recognise/index.ts";
import { lifestyleFacts } from "./resolve/lifestyle-facts.ts";
import { makeSay } from "./resolve/make-say.ts";
import { medicineFacts } from "./resolve/medicine-facts.ts";
import type { Moment } from "./resolve/moment.ts";
import { readIntake } from "./resolve/read-intake.ts";
import { visitFacts } from "./resolve/visit-facts.ts";
import { vitalsFacts } from "./resolve/vitals-facts.ts";
import type { Say } from "./say.ts";
import type { EpochMs } from "./units.ts";
import { isWithinCalendar, wallOf } from "./wall-time.ts";
import { zoneClock } from "./zone-clock.ts";

/**
 * Turns answers into facts: said times into instants and hours before the planned start, typed names into drugs.
 * Never throws. What cannot be read counts as not asked, and its path stands in `facts.unreadable`.
 *
 * @param at instant of the assessment in epoch milliseconds. It decides only what lies ahead and how old plans and
 *   readings are; the instants of the answers do not depend on it. One outside the years 1 to 9999 is unreadable.
 * @param vocabulary the names that typed medicines are read by.
 */
export function resolve(
  intake: Intake,
  protocol: Protocol,
  at: EpochMs,
  vocabulary: Vocabulary = coreVocabulary(),
): { facts: Facts; say: Say } {
  const { visit, medications, history, mentalHealth, lifestyle, today, vitals, unreadable } =
    readIntake(intake);
  const clock = visit.timeZone === undefined ? undefined : zoneClock(visit.timeZone);
  const startWall = visit.plannedStart === undefined ? undefined : wallOf(visit.plannedStart);
  const isAtKnown = isWithinCalendar(at);
  const moment: Moment = {
    // Without a moment of assessment nothing can be told to lie behind it.
    clock: isAtKnown ? clock : undefined,
    // A wall time that comes twice: the earlier one leaves the shorter interval since a dose.
    startMs: startWall === undefined ? undefined : clock?.shownAt(startWall).earliestMs,
    at: Math.floor(at),
  };
  const facts: Facts = {
    visit: visitFacts(visit, moment, protocol),
    medications: {
      list: medications.list,
      medicines: medications.entries.map((entry, index) => medicineFacts(entry, index, moment, vocabulary)),
      isComplete: medications.isComplete,
      onlyNowAndThen: medications.onlyNowAndThen,
      fromSomeoneElse: medications.fromSomeoneElse,
      stoppedRecently: medications.stoppedRecently,
      forAnxietySleepOrSeizures: medications.forAnxietySleepOrSeizures,
    },
    history,
    mentalHealth,
    lifestyle: lifestyle && lifestyleFacts(lifestyle, moment),
    today,
    vitals: vitals && vitalsFacts(vitals, moment),
    unreadable: isAtKnown ? unreadable : [...unreadable, "at"],
  };
  return { facts, say: makeSay(clock) };
}
