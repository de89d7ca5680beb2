import type { PartName, Results } from "../results.ts";
import { count } from "./words.ts";

/** How the figures of each part came about. */
export function howInWords({
  engine,
  recognition,
  screen,
  staff,
  kiosk,
}: Results): Readonly<Record<PartName, string>> {
  const { equality, coverage } = engine;
  const { firstField, firstQuestion, typist } = kiosk;
  const link = "a link of 1.6 Mbit/s down, 750 kbit/s up and 150 ms there and back (slow 4G)";
  return {
    engine:
      "Medians of rounds in turns, in one process. " +
      `json-rules-engine has ${coverage.rulesWithConditions} of the ${coverage.rules} rules as ${coverage.peerRules} rules with ` +
      `${coverage.peerConditions} comparisons on facts that are weighed, flattened and joined to one word for each medicine beforehand; ` +
      "that, texts and merging are not asked of it, so its time hardly depends on the number of medicines. The limit is " +
      "straight-line code with every text of the typical and the large intake; it shares the weighing with the engine, and leaves " +
      "to the engine's rules whatever neither intake meets. Before timing, both find the same rules at the same levels as the " +
      `engine over ${equality.intakes} intakes. Memory is counted by V8's own counter of allocated bytes over many repetitions; ` +
      "what is kept is the heap after a full collection, before and after.",
    recognition:
      `Over ${count(recognition.names)} names and ${count(recognition.keys)} keys (beginnings of names as they are and misspelled); ` +
      "misspellings of the 25 commonest benzodiazepine names, every kind of edit, place and letter drawn alike; for every contestant " +
      "each drug counts once among the first three. Growth takes real names, spread evenly, and beyond them names made of the " +
      "beginning of one and the end of another; the keys are the same at every size. Ours looks for misspelled names only where too few names " +
      "begin with the letters, so a median key can become quicker with more names.",
    screen:
      "`npm run -s screen` on a file of made-up patients, one stored screening a line, under a protocol with a longer gap, on " +
      `${screen.cores} cores, its output thrown away; the start of the command counts in. Memory is the most that the process ` +
      "held, its workers included.",
    staff:
      `Medians of ${staff.firstField.rounds} visits with an empty browser, the CPU slowed ${staff.firstField.cpuThrottle} times, ` +
      `over ${link} and without it. Keys are real key presses in a filled form with four medicines ` +
      `(${staff.medicineKeyToPaint.keystrokes} in the name, ${staff.keyToPreview.keystrokes} in fields that change the advisories), ` +
      "from the event's own time to the first task behind the frame that shows it.",
    kiosk:
      `Medians of ${firstField.rounds} visits with an empty browser, and ${firstQuestion.rounds} of each visit after it, the CPU ` +
      `slowed ${firstField.cpuThrottle} times, over the same link and without it; keys as above. Forms are filled in by script ` +
      `with ${typist.pace.keyMs} ms for a key and ${typist.pace.tapMs} ms for a tap, medians of ${typist.rounds}.`,
  };
}
