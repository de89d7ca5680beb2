import type { PhraseMeaning } from "../phrases.ts";

const forWhat = "for|against|pour|contre|para|contra|fur|gegen|per|por|bei";
const the = "my|the|her|his|their|la|le|les|l|die|den|el|los|il|lo|a|o|severe|chronic|acute|bad?";

/** What it is taken for, in the terms of the form; only behind a word such as "for". Folded, in six languages. */
export const purposePhrases: readonly (readonly [PhraseMeaning, readonly string[]])[] = [
  [
    purpose("anxiety"),
    [
      `${forWhat} ${the} anxiety|anxious|nerves|anxiete|angoisse|ansiedad|ansiedade|angst|angste|ansia|nervios|angoisses|unruhe`,
      "en cas d? angoisse|angoisses|anxiete",
    ],
  ],
  [
    purpose("sleep"),
    [
      `${forWhat} ${the} sleep|sleeping|insomnia|dormir|sommeil|insomnie|schlaf|schlafen|einschlafen|schlafstorung|schlafstorungen|sueno|insomnio|insonnia|dormire|insonia|sono`,
      "to|um|zum help? me? sleep|dormir|schlafen",
    ],
  ],
  [purpose("panic"), [`${forWhat} ${the} panic|panico|panik|panikattacken|panique`]],
  [
    purpose("pain"),
    [
      `${forWhat} ${the} back|nerve? pain|pains|douleur|douleurs|dolor|dolores|schmerzen|schmerz|dolore|dolori|dor|dores`,
    ],
  ],
  [
    purpose("seizures"),
    [
      `${forWhat} ${the} seizure|seizures|epilepsy|epilepsie|convulsiones|epilepsia|krampfanfalle|anfalle|crises|convulsoes|convulsioni|crisi`,
    ],
  ],
  [purpose("withdrawal"), [`${forWhat} ${the} alcohol? withdrawal|sevrage|entzug|abstinencia|astinenza`]],
  [purpose("catatonia"), [`${forWhat} ${the} catatonia|katatonie|catatonie`]],
  [
    purpose("spasticity"),
    [`${forWhat} ${the} muscle? spasticity|spasm|spasms|spastik|spasticite|espasticidad|spasticita`],
  ],
  [
    purpose("other"),
    [
      `${forWhat}|before ${the} flying|flight|flights|dentist|dental|mri|surgery|procedure|depression|mood|allergy|allergies|nausea|reflux|blood|thyroid|diabetes|heart|asthma|migraine|infection`,
    ],
  ],
];

function purpose(takenFor: Extract<PhraseMeaning, { says: "taken-for" }>["purpose"]): PhraseMeaning {
  return { says: "taken-for", purpose: takenFor };
}
