import type { Drug } from "../../drug.ts";
import { medicinesOfClass } from "../class-table.ts";

/** Antipsychotics of other countries, and former ones. */
export const lessCommonAntipsychotics: readonly Drug[] = medicinesOfClass(
  { classes: ["antipsychotic"], describedAs: "antipsychotic", usedFor: "psychosis" },
  {
    acepromazine: {
      brands: "Plegicil, Calmivet, Vetranquil",
      spellings: "acepromazine maleate, acetylpromazine",
    },
    acetophenazine: { brands: "Tindal" },
    blonanserin: { brands: "Lonasen, ロナセン", spellings: "ブロナンセリン" },
    bromperidol: { brands: "Impromen, Tesoprel, Bromidol", spellings: "bromperidol decanoate" },
    carpipramine: { brands: "Defekton, Prazinil" },
    clocapramine: { brands: "Clofekton" },
    clotiapine: { brands: "Etumine, Etumina, Entumin, Entumine", spellings: "clothiapine" },
    fluspirilene: { brands: "Imap, Redeptin, Kivat", spellings: "fluspirilen" },
    levosulpiride: { brands: "Levopraid, Dislep, Levobren, Pausedal", usedFor: "stomach and mood" },
    mesoridazine: { brands: "Serentil" },
    mosapramine: { brands: "Cremin" },
    nemonapride: { brands: "Emilace, エミレース" },
    oxypertine: { brands: "Integrin, Holoston" },
    penfluridol: { brands: "Semap" },
    perazine: { brands: "Taxilan, Perazin, Pernazinum, Pernazyna", spellings: "perazin" },
    perospirone: { brands: "Lullan, ルーラン" },
    pipotiazine: { brands: "Piportil, Piportil L4, Piportil Depot", spellings: "pipothiazine" },
    remoxipride: { brands: "Roxiam" },
    sultopride: { brands: "Barnetil, Barnotil" },
    thiethylperazine: {
      brands: "Torecan, Norzine",
      spellings: "tietilperazina, thiethylperazin, тиэтилперазин",
      describedAs: "sickness medicine of the antipsychotic group",
      usedFor: "sickness",
    },
    thioproperazine: { brands: "Majeptil", spellings: "tioproperazine" },
    timiperone: { brands: "Tolopelon" },
    triflupromazine: { brands: "Vesprin, Psyquil", spellings: "fluopromazine" },
    veralipride: { brands: "Agreal", usedFor: "hot flushes" },
    zotepine: { brands: "Zoleptil, Nipolept, Lodopin, ロドピン", spellings: "zotepin" },
  },
);
