import type { PhraseMeaning } from "../phrases.ts";

const nothing: PhraseMeaning = { says: "nothing" };

/** Phrases whose words or numbers would otherwise be taken for directions; folded. */
export const remarkPhrases: readonly (readonly [PhraseMeaning, readonly string[]])[] = [
  [
    nothing,
    [
      "not|never|without|t been? stop|stopped|stopping|discontinued|quit|quitting|prn",
      "not|never|no as needed",
      "no longer prn",
      "no longer as needed",
      "not|never for anxiety|sleep|pain|panic|seizures",
      "nicht|jamais|nunca|non abgesetzt|arrete|suspendido|sospeso",
    ],
  ],
  [
    nothing,
    [
      "qty|quantity|disp|dispense|dispensed|refill|refills|rf|supply|no|nr|lot|ndc|din|rx #",
      "qty|quantity|disp|dispense|dispensed|refill|refills|lot|ndc|din|rx :|№ #",
      "№ #",
      "# refills|refill|left|remaining",
      "for|x|since|over|during|pendant|durant|fur|seit|durante|per|por|depuis|desde # day|days|d|week|weeks|wk|wks|month|months|year|years|yrs|jours|semaines|mois|ans|tage|tagen|wochen|woche|monate|monaten|jahre|jahren|dias|semanas|meses|anos|giorni|settimane|mesi|anni",
      "# day|days|month|months supply",
      "# years|yrs|year|yo|y old?",
    ],
  ],
];
