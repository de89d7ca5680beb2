import type { Drug } from "../../drug.ts";
import { otherMedicines } from "../drug-row.ts";

/** Antidotes, chelators and medicines for an emergency that no rule looks for. */
export const antidotes: readonly Drug[] = [
  ...otherMedicines("antidote or chelator", {
    fomepizole: ["Antizol"],
    dimercaprol: { spellings: ["british anti-lewisite"], brands: ["BAL in Oil"] },
    succimer: { spellings: ["dmsa"], brands: ["Chemet"] },
    unithiol: { spellings: ["dmps"], brands: ["Dimaval"] },
    "edetate calcium disodium": {
      spellings: [
        "calcium edta",
        "sodium calcium edetate",
        "edetate calcium",
        "edta",
        "edetate disodium",
        "edetate",
      ],
      brands: ["Calcium Disodium Versenate", "Ledclair"],
    },
    penicillamine: {
      spellings: ["d-penicillamine", "penicilamina", "penicillamin"],
      brands: ["Cuprimine", "Depen", "Distamine", "Metalcaptase", "D-Penamine"],
    },
    trientine: {
      spellings: ["triethylenetetramine", "trientina", "trientin"],
      brands: ["Syprine", "Cuprior", "Cuvrior", "Clovique", "Cufence"],
    },
    tetrathiomolybdate: { spellings: ["tetratiomolibdato"] },
    deferoxamine: {
      spellings: ["desferrioxamine", "deferoxamine mesylate", "deferoxamina", "deferoxamin"],
      brands: ["Desferal"],
    },
    deferiprone: { spellings: ["deferiprona", "deferipron"], brands: ["Ferriprox"] },
    "prussian blue": {
      spellings: ["ferric hexacyanoferrate", "ferric ferrocyanide", "ferric hexacyanoferrate(ii)"],
      brands: ["Radiogardase"],
    },
    "pentetate calcium trisodium": { spellings: ["ca-dtpa"], brands: ["Ditripentat"] },
    "pentetate zinc trisodium": { spellings: ["zn-dtpa"] },
    "sodium nitrite": ["Nithiodote"],
    "dicobalt edetate": ["Kelocyanor"],
    "4-dimethylaminophenol": [],
    pralidoxime: {
      spellings: ["pralidoxime chloride", "2-pam", "pralidoxima", "pralidoxim"],
      brands: ["Protopam", "DuoDote"],
    },
    obidoxime: { spellings: ["obidoxima", "obidoxim"], brands: ["Toxogonin"] },
    "atropine + pralidoxime": { spellings: ["atropine and pralidoxime"], brands: ["ATNAA"] },
    neostigmine: {
      spellings: ["neostigmine methylsulfate", "neostigmine bromide", "neostigmina", "neostigmin"],
      brands: ["Bloxiverz", "Prostigmin", "Vagostigmin"],
    },
    "neostigmine + glycopyrronium": { spellings: ["neostigmine and glycopyrrolate"], brands: ["Prevduo"] },
    edrophonium: ["Enlon", "Tensilon", "Reversol"],
    distigmine: { spellings: ["distigmina", "distigmin"], brands: ["Ubretid"] },
    sugammadex: ["Bridion"],
    "digoxin immune fab": {
      spellings: ["digoxin immune fab ovine", "ovine digoxin immune fab", "digoxin antibody"],
      brands: ["DigiFab", "Digibind"],
    },
    ipecac: { spellings: ["ipecacuanha"], brands: ["Ipecac Syrup"] },
    "potassium perchlorate": { spellings: ["sodium perchlorate"], brands: ["Perchloracap", "Irenat"] },
    silibinin: ["Legalon SIL"],
  }),
];
