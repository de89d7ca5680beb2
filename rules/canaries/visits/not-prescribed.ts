import { answer, closerWatch, onBoard } from "../answers.ts";
import type { Canary } from "../canary.ts";
import { before, nowAndThen, quiet, taking } from "../patient.ts";

const noTimeToReach = "sedative-not-prescribed: timing, prescriber-review";
const stop = "sedative-not-prescribed: combination, stop-and-call";
const review = "sedative-not-prescribed: combination, prescriber-review";
const fromAFriend = { supply: "someone-else" } as const;

/** Sedatives that nobody prescribed to this patient. Sources: protocol sections 2 and 4. */
export const notPrescribedCanaries: readonly Canary[] = [
  {
    id: "someone-elses-72-h",
    patient: "someone else's alprazolam, 72 h before: its content is uncertain, so it counts as recent",
    intake: taking(nowAndThen("alprazolam", before(72), fromAFriend)),
    ...answer("enhanced", stop, noTimeToReach, ...onBoard),
  },
  {
    id: "someone-elses-72-h-1-min",
    patient: "someone else's alprazolam, 72 h 1 min before",
    intake: taking(nowAndThen("alprazolam", before(72, 1), fromAFriend)),
    ...answer("baseline", review, noTimeToReach),
  },
  {
    id: "someone-elses-28-days",
    patient: "someone else's alprazolam, on day 28 before",
    intake: taking(
      nowAndThen("alprazolam", before(28 * 24 + 23, 59), { ...fromAFriend, daysUsedInLast14: 0 }),
    ),
    ...answer("baseline", review, noTimeToReach),
  },
  {
    id: "someone-elses-29-days",
    patient: "someone else's alprazolam, on day 29 before: its timing is told as of any other",
    intake: taking(nowAndThen("alprazolam", before(29 * 24), { ...fromAFriend, daysUsedInLast14: 0 })),
    ...answer("baseline", "benzodiazepine-timing: timing, inform"),
  },
  {
    id: "someone-elses-for-seizures",
    patient: "someone else's clonazepam for seizures, this morning: no interval ever",
    intake: taking(nowAndThen("clonazepam", before(3), { ...fromAFriend, takenFor: ["seizures"] })),
    ...answer("enhanced", stop, "benzodiazepine-timing: timing, prescriber-review", ...onBoard),
    says: ["No interval applies, ever."],
  },
  {
    id: "street",
    patient: "alprazolam from the street this morning",
    intake: taking(nowAndThen("alprazolam", before(3), { supply: "street" })),
    ...answer("enhanced", stop, noTimeToReach, ...onBoard),
  },
  {
    id: "street-bars",
    patient: "a benzodiazepine of unknown content this morning: asked which, and judged as not prescribed",
    intake: taking(nowAndThen("benzodiazepine of unknown content", before(3))),
    ...answer(
      "enhanced",
      stop,
      noTimeToReach,
      ...onBoard,
      "medication-unconfirmed: medicines, prescriber-review",
    ),
  },
  {
    id: "unlicensed-on-a-prescription",
    patient: "flualprazolam this morning, said to be prescribed: no country licenses it",
    intake: taking(nowAndThen("flualprazolam", before(3))),
    ...answer("enhanced", stop, noTimeToReach, ...onBoard),
  },
  {
    id: "recreational-72-h",
    patient: "a recreational sedative 72 h before, nothing listed",
    intake: { ...quiet, lifestyle: { ...quiet.lifestyle, recreationalSedatives: before(72) } },
    ...answer("enhanced", stop, noTimeToReach, closerWatch),
  },
  {
    id: "recreational-72-h-1-min",
    patient: "a recreational sedative 72 h 1 min before, nothing listed",
    intake: { ...quiet, lifestyle: { ...quiet.lifestyle, recreationalSedatives: before(72, 1) } },
    ...answer("baseline", review, noTimeToReach),
  },
  {
    id: "recreational-time-not-known",
    patient: "a recreational sedative, nobody is sure when",
    intake: { ...quiet, lifestyle: { ...quiet.lifestyle, recreationalSedatives: { said: "not-sure" } } },
    ...answer("enhanced", stop, noTimeToReach, closerWatch),
  },
];
