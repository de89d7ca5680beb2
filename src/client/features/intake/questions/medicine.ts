import { options } from "./question.ts";

export const patternOptions = options(
  ["regular", "Regularly"],
  ["as-needed", "As needed"],
  ["one-off", "One time only"],
  ["premedication", "Premedication by this clinic"],
  ["stopped", "Stopped"],
  ["not-sure", "Not sure"],
);

export const supplyOptions = options(
  ["own-prescription", "Own prescription"],
  ["over-the-counter", "Bought without prescription"],
  ["someone-else", "Someone else’s tablets"],
  ["street", "Street or online"],
  ["this-clinic", "This clinic"],
  ["not-sure", "Not sure"],
);

export const takenForOptions = options(
  ["anxiety", "Anxiety"],
  ["sleep", "Sleep"],
  ["panic", "Panic"],
  ["pain", "Pain"],
  ["seizures", "Seizures"],
  ["withdrawal", "Alcohol or drug withdrawal"],
  ["catatonia", "Catatonia"],
  ["spasticity", "Muscle spasm or stiffness"],
  ["other", "Other"],
  ["not-sure", "Not sure"],
);

export const usedSinceOptions = options(
  ["days", "Days"],
  ["weeks", "Weeks"],
  ["months", "Months"],
  ["years", "Years"],
  ["not-sure", "Not sure"],
);

export const doseUnits = options(
  ["mg", "mg"],
  ["mcg", "mcg"],
  ["g", "g"],
  ["mL", "mL"],
  ["tablets", "tablets"],
  ["units", "units"],
  ["mcg/h", "mcg/h (patch)"],
);

export const formOptions = options(
  ["oral", "By mouth"],
  ["sublingual", "Under the tongue"],
  ["nasal", "Nasal"],
  ["rectal", "Rectal"],
  ["patch", "Patch"],
  ["im", "IM (into a muscle)"],
  ["iv", "IV (into a vein)"],
  ["other", "Other"],
  ["not-sure", "Not sure"],
);

export const planOptions = options(
  ["continue-as-usual", "Continue as usual"],
  ["other", "Other, in words"],
  ["none-known", "None known"],
);

export const premedicationOptions = options(["given", "Given"], ["planned", "Planned"]);
