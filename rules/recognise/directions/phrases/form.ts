import type { PhraseMeaning } from "../phrases.ts";

/** How a medicine gets into the body; folded, in six languages. */
export const formPhrases: readonly (readonly [PhraseMeaning, readonly string[]])[] = [
  [
    { says: "form", form: "sublingual" },
    [
      "sl|sublingual|sublingually|sublinguale|sublinguales|sublinguali|sublinguais|sublingualtablette|sublingualtabletten",
      "under the|my? tongue",
      "sous la langue",
      "unter der|die zunge",
      "debajo de la lengua",
      "sotto la lingua",
    ],
  ],
  [
    { says: "form", form: "oral" },
    [
      "po|oral|orally|orale|orales|orali|orais|peroral|odt|schmelztablette|schmelztabletten",
      "by|per mouth",
      "per os",
      "par|voie bouche|orale",
      "por|via boca|oral|orale",
      "orally disintegrating",
    ],
  ],
  [
    { says: "form", form: "nasal" },
    ["nasal|nasally|intranasal|nasenspray|nasale", "nasal spray", "in|up the? nose"],
  ],
  [
    { says: "form", form: "rectal" },
    [
      "rectal|rectally|suppository|suppositories|suppositoire|suppositoires|zapfchen|supositorio|supositorios|supposta|supposte|enema|rektal|rektaltube|rettale",
    ],
  ],
  [
    { says: "form", form: "patch" },
    [
      "patch|patches|transdermal|transdermic|transdermique|pflaster|parche|parches|cerotto|cerotti|adesivo|transdermico",
    ],
  ],
  [
    { says: "form", form: "im" },
    ["im|intramuscular|intramuscularly|intramuskular|intramuscolare|intramusculaire", "into the|a muscle"],
  ],
  [
    { says: "form", form: "iv" },
    [
      "iv|intravenous|intravenously|intravenos|intraveineuse|intravenosa|intravenoso|endovenosa|endovena|infusion",
    ],
  ],
  [
    { says: "form", form: "other" },
    [
      "sc|sq|subcut|subcutaneous|subcutaneously|subkutan|subcutanea|sottocutanea",
      "buccal|buccally",
      "inhaler|inhaled|inhalation|inhal|nebuliser|nebulizer|neb|hfa|diskus",
      "eye|ear drops|drop",
      "augentropfen|collyre|colirio|collirio",
      "vaginal|vaginally|pv",
    ],
  ],
  [
    { says: "injection" },
    [
      "inj|injection|injectable|iniezione|inyeccion|injektion|injecao|injected|ampoule|ampoules|ampulle|ampullen|ampolla|ampollas|fiala|fiale|vial|vials|shot",
    ],
  ],
  [{ says: "rectal-or-release" }, ["pr"]],
  [
    { says: "likely-form", form: "other" },
    ["cream|creme|crema|ointment|salbe|pomada|gel|lotion|topical|topically|foam"],
  ],
  [
    { says: "likely-form", form: "oral" },
    [
      "tab|tabs|tablet|tablets|tabl|tbl|comp|comprime|comprimes|comprimido|comprimidos|compressa|compresse|cp|cpr|cps|tablette|tabletten|tableta|tabletas|filmtablette|filmtabletten|pill|pills|pilule|pilules|pille|pillen|pastilla|pastillas|dragee|dragees",
      "cap|caps|capsule|capsules|kapsel|kapseln|capsula|capsulas|gelule|gelules|caplet|caplets|softgel|softgels|gotas|gocce|tropfen|gouttes|syrup|sirop|jarabe|sciroppo|saft|elixir",
    ],
  ],
];
