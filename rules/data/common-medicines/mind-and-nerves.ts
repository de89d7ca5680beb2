import type { Drug } from "../../drug.ts";
import { otherMedicines } from "../drug-row.ts";

const antidepressants = otherMedicines("antidepressant", {
  nomifensine: { spellings: ["nomifensin"], brands: ["Merital"] },
  butriptyline: { brands: ["Evadyne"] },
  dibenzepin: { brands: ["Noveril"] },
  melitracen: { spellings: ["melitraceno"] },
  toludesvenlafaxine: { spellings: ["ansofaxine"], brands: ["Ruoxinlin"] },
  oxitriptan: { spellings: ["oxitriptano"], brands: ["Levothym", "Cincofarm"] },
  indalpine: [],
  zimeldine: [],
});

const dementiaMedicines = otherMedicines("memory or dementia medicine", {
  tacrine: { spellings: ["tacrine hydrochloride", "tacrina"], brands: ["Cognex"] },
  benzgalantamine: { brands: ["Zunveyl"] },
  cerebrolysin: { spellings: ["pig brain peptides"] },
  piracetam: { spellings: ["piracetamum"], brands: ["Nootropil", "Nootrop", "Nootropyl", "Gabacet"] },
  aniracetam: { brands: ["Ampamet"] },
  oxiracetam: { brands: ["Neuromet"] },
  pramiracetam: { brands: ["Pramistar"] },
  noopept: { spellings: ["omberacetam"] },
  "ergoloid mesylates": {
    spellings: [
      "co-dergocrine",
      "codergocrine",
      "dihydroergotoxine",
      "dihydroergocristine",
      "dihydroergocornine",
      "dihydroergocryptine",
      "dihydro-alpha-ergocryptine",
      "dihydro-beta-ergocryptine",
      "ergoloid",
    ],
    brands: ["Hydergine", "Alkergot"],
  },
  nicergoline: { spellings: ["nicergolina"], brands: ["Sermion"] },
  vinpocetine: { spellings: ["vinpocetina"], brands: ["Cavinton"] },
  pyritinol: { spellings: ["pyrithioxine", "piritinol"], brands: ["Encephabol"] },
  idebenone: { spellings: ["idebenona"], brands: ["Raxone"] },
  naftidrofuryl: {
    spellings: ["naftidrofuryl oxalate", "nafronyl", "naftidrofurilo"],
    brands: ["Praxilene", "Dusodril"],
  },
  buflomedil: { spellings: ["buflomedilo"], brands: ["Fonzylane", "Loftyl"] },
});

const movementMedicines = otherMedicines("parkinson or movement medicine", {
  levodopa: { spellings: ["l-dopa", "inhaled levodopa"], brands: ["Inbrija", "Larodopa", "Dopar"] },
  carbidopa: { spellings: ["carbidopum"], brands: ["Lodosyn"] },
  benserazide: { spellings: ["benserazida"] },
  "foscarbidopa + foslevodopa": {
    spellings: ["foslevodopa", "foscarbidopa", "foslevodopa and foscarbidopa"],
    brands: ["Produodopa"],
  },
  tolcapone: { spellings: ["tolcapona"], brands: ["Tasmar"] },
  pergolide: { spellings: ["pergolide mesylate", "pergolida"], brands: ["Permax", "Celance", "Parkotil"] },
  piribedil: { spellings: ["piribedilum"], brands: ["Trivastal", "Clarium", "Pronoran"] },
  metixene: { spellings: ["methixene", "methixene hydrochloride"], brands: ["Tremarit", "Tremonil"] },
  profenamine: {
    spellings: ["ethopropazine", "ethopropazine hydrochloride"],
    brands: ["Parsidol", "Parsitan"],
  },
  bornaprine: { spellings: ["bornaprina"], brands: ["Sormodren"] },
  cycrimine: { spellings: ["cycrimine hydrochloride"], brands: ["Pagitane"] },
  budipine: { brands: ["Parkinsan"] },
  dexetimide: { brands: ["Tremblex"] },
  diroximel: { spellings: [], brands: [] },
  "monomethyl fumarate": { brands: [] },
  "peginterferon beta-1a": { brands: ["Plegridy"] },
  fampridine: { spellings: ["4-aminopyridine"] },
});

const migraineMedicines = otherMedicines("migraine medicine", {
  oxetorone: { spellings: ["oxétorone"], brands: ["Nocertone"] },
  iprazochrome: { brands: ["Divascan"] },
  lomerizine: [],
  "sumatriptan + naproxen": { spellings: [], brands: ["Suvexx"] },
  "rizatriptan + meloxicam": { spellings: ["meloxicam and rizatriptan"], brands: ["Symbravo"] },
});

const antiseizureMedicines = otherMedicines("anti-seizure medicine", {
  trimethadione: ["Tridione"],
  paramethadione: ["Paradione"],
  "bromide salts": {
    spellings: ["potassium bromide", "sodium bromide", "ammonium bromide"],
    brands: ["Dibro-Be Mono"],
  },
  beclamide: { brands: ["Nydrane"] },
  ethotoin: { brands: ["Peganone"] },
  ezogabine: { spellings: ["retigabine"], brands: ["Potiga", "Trobalt"] },
  mephenytoin: { brands: ["Mesantoin"] },
  mesuximide: { spellings: ["methsuximide"], brands: ["Celontin", "Petinutin"] },
  phenacemide: { brands: ["Phenurone"] },
  phensuximide: { brands: ["Milontin"] },
});

const otherNerveMedicines = [
  ...otherMedicines("medicine for dependence", {
    "calcium carbimide": { spellings: ["cyanamide"], brands: ["Colme", "Temposil"] },
  }),
  ...otherMedicines("weight-loss medicine", {
    lorcaserin: { brands: ["Belviq"] },
    rimonabant: { brands: ["Acomplia", "Zimulti"] },
  }),
];

/** Medicines for mood, memory, movement, migraine and seizures that no rule looks for. */
export const mindAndNerveMedicines: readonly Drug[] = [
  ...antidepressants,
  ...dementiaMedicines,
  ...movementMedicines,
  ...migraineMedicines,
  ...antiseizureMedicines,
  ...otherNerveMedicines,
];
