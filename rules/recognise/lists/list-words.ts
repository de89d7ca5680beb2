import { isLabelWord } from "../names/label-words.ts";
import { directionPhrases } from "../directions/phrases.ts";

/** Words of headings, table heads and portal remarks, and of when something was taken; folded. */
const listWords = new Set(
  (
    "current currently home active other medication medications medicine medicines meds med drug drugs list lists name names " +
    "dose doses dosage frequency freq direction directions instruction instructions sig route start started end date dates " +
    "status quantity qty refill refills dispensed dispense disp filled prescriber prescribed provider ordering ordered doctor " +
    "pharmacy indication reason notes note comments comment last taken took fill remaining supply expires expired strength " +
    "form unit units as needed scheduled prn inpatient outpatient discharge patient reported reviewed updated learn more " +
    "request renewal renew details show hide brand generic common commonly known also aka called summary table total " +
    "medikament medikamente medikation medikationsplan dosierung wirkstoff starke einheit grund hinweise medicament medicaments " +
    "traitement ordonnance posologie medicamento medicamentos dosis frecuencia dosi frequenza farmaci farmaco dose frequencia " +
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun jan feb mar apr may jun " +
    "jul aug sep sept oct nov dec january february march april june july august september october november december ago today " +
    "yesterday until continue continued continuing new swallow whole by mouth each per day daily week if when this"
  ).split(" "),
);

/** Short for a form beside a name, and for a medicine on a line of its own: isoniazid, milk of magnesia. */
const shortForMedicines = new Set(["inh", "mom"]);

/** Whether the folded word stands on labels, in directions or in the headings of lists, and so names no medicine. */
export function isListWord(word: string): boolean {
  if (shortForMedicines.has(word)) return false;
  return listWords.has(word) || isLabelWord(word) || directionPhrases().words.has(word);
}
