import type { Drug } from "../../drug.ts";
import { medicinesOfClass } from "../class-table.ts";

/** Muscle relaxants, sedating antihistamines and orexin antagonists that are less often met. */
export const lessCommonRelaxantsAndAntihistamines: readonly Drug[] = [
  ...medicinesOfClass(
    { classes: ["muscle-relaxant"], describedAs: "muscle relaxant", usedFor: "muscle spasm" },
    {
      afloqualone: { brands: "Arofuto, アロフト" },
      "chlorphenesin carbamate": { brands: "Maolate, Rinlaxer, リンラキサー", spellings: "chlorphenesin" },
      chlormezanone: { brands: "Trancopal, Trancogesic, Muskel Trancopal", spellings: "chlormethazanone" },
      fenyramidol: { brands: "Cabral", spellings: "phenyramidol" },
      inaperisone: {},
      mephenesin: { brands: "Decontractyl, Décontractyl, Relaxar, Myanesin" },
      mephenoxalone: { brands: "Dorsiflex, Dimexol, Control-OM, Trepidone" },
      phenprobamate: { brands: "Gamaflex, Gamakuil", spellings: "proformiphen" },
      styramate: { brands: "Sinaxar" },
      "carisoprodol + diclofenac + paracetamol": {
        brands: "Tandrilax, Torsilax, Tandriflan, Infralax, Trilax, Mioflex, Beserol, Dorilax, Mionevrix",
        spellings: "carisoprodol + paracetamol + diclofenac + caffeine",
        usedFor: "muscle pain",
      },
      "carisoprodol + naproxen": {
        brands: "Somalgesic, Naxodol",
        spellings: "naproxen and carisoprodol",
        usedFor: "muscle pain",
      },
      "methocarbamol + meloxicam": {
        brands: "Dolocam Plus, Dolaren Mio",
        spellings: "meloxicam and methocarbamol",
      },
      "thiocolchicoside + paracetamol": {
        brands: "Adalgur N, Adalgur",
        spellings: "paracetamol and thiocolchicoside",
      },
      "orphenadrine + paracetamol": {
        brands: "Muscol",
        spellings: "paracetamol and orphenadrine, orphenadrine + acetaminophen",
      },
      "orphenadrine + metamizole": {
        brands: "Dorflex, Fenaflex, Nevralgex, Flexdor",
        spellings: "metamizole and orphenadrine",
      },
    },
  ),
  ...medicinesOfClass(
    { classes: ["sedating-antihistamine"], describedAs: "sedating antihistamine", usedFor: "allergy" },
    {
      antazoline: {
        brands: "Antistine, Phenazolinum",
        spellings: "antazolina, antazolin, antazoline hydrochloride",
      },
      azatadine: { brands: "Optimine, Trinalin, Idulian" },
      bromazine: { brands: "Ambodryl", spellings: "bromodiphenhydramine, bromdiphenhydramine" },
      chlorcyclizine: { brands: "Ahist, Notuss-NX, Stahist AD", spellings: "chlorcyclizine hydrochloride" },
      chloropyramine: {
        brands: "Suprastin, Synopen, Avapena, Супрастин",
        spellings: "chloropyramin, хлоропирамин, halopyramine",
      },
      deptropine: { brands: "Brontin, Brontine" },
      dexbrompheniramine: {
        brands: "Drixoral, Disophrol, Ala-Hist IR, Conex, Drixoral Cold and Allergy",
        spellings: "dexbrompheniramine maleate",
      },
      diphenylpyraline: {
        brands: "Hispril, Eskornade, Lergobine",
        spellings: "diphenylpyraline hydrochloride",
      },
      homochlorcyclizine: { brands: "Homoclomin, ホモクロミン" },
      isothipendyl: { brands: "Andantol, Nilergex, Apaisyl" },
      mebhydrolin: {
        brands: "Fabahistin, Diazolin, Incidal, Диазолин",
        spellings: "mebhydroline, мебгидролин",
      },
      mepyramine: {
        brands: "Anthisan, Pyrilamine, Neo-Antergan, Nisaval",
        spellings: "pyrilamine, pyrilamine maleate, mepyramine maleate, pirilamina",
      },
      methdilazine: { brands: "Tacaryl, Dilosyn" },
      niaprazine: { brands: "Nopron", usedFor: "sleep in children" },
      phenindamine: { brands: "Nolahist, Thephorin", spellings: "phenindamine tartrate" },
      phenyltoloxamine: {
        brands: "Dologesic, Lagesic, Aceta-Gesic",
        spellings: "phenyltoloxamine citrate, feniltoloxamina",
      },
      "pamabrom + pyrilamine + paracetamol": {
        brands: "Midol Complete, Pamprin Multi-Symptom, Premsyn PMS, Midol Maximum Strength",
        spellings: "acetaminophen pamabrom and pyrilamine",
        usedFor: "period pain",
      },
      thenyldiamine: { brands: "Thenfadil" },
      thonzylamine: { brands: "Resistab, Nasohist" },
      tripelennamine: {
        brands: "Pyribenzamine, PBZ, Pelamine, Azaron",
        spellings: "tripelennamine hydrochloride, tripelenamina",
        onlyAsWholeEntry: ["PBZ"],
      },
      quifenadine: { brands: "Fencarol, Фенкарол", spellings: "хифенадин, hifenadine" },
      setastine: { brands: "Loderix" },
      dimethothiazine: { brands: "Banistyl, Migristene", spellings: "fonazine" },
    },
  ),
  ...medicinesOfClass(
    {
      classes: ["sedating-antihistamine", "decongestant"],
      describedAs: "sedating antihistamine with a decongestant",
      usedFor: "colds and allergy",
    },
    {
      "chlorphenamine + phenylephrine": {
        brands:
          "R-Tanna, Rynatan, Ryneze, Ed A-Hist, Dallergy, Actifed Cold and Allergy, Sudafed PE Sinus and Allergy, AllerX, Nohist, Ed-ChlorPed D",
        spellings:
          "chlorpheniramine and phenylephrine, chlorpheniramine tannate and phenylephrine tannate, chlorpheniramine maleate and phenylephrine",
      },
      "chlorphenamine + pseudoephedrine": {
        brands: "Deconamine, Sudafed Cold and Allergy, LoHist-D, Kronofed-A, Brexin, Contac Allergy",
        spellings: "chlorpheniramine and pseudoephedrine",
      },
      "chlorphenamine + paracetamol + phenylephrine": {
        brands:
          "Rhinofebral, Frenadol, Couldina, Pharmagrip, Antigripine, Tabcin, Desenfriol, Vivimed, Gripalen, Dristan, " +
          "Coldrex Night, Contac Cold and Flu Night, Coricidin D, Tylenol Allergy Multi-Symptom, Alka-Seltzer Plus Cold, Comtrex, Sinutab Nighttime",
        spellings:
          "acetaminophen chlorpheniramine and phenylephrine, paracetamol chlorpheniramine and phenylephrine",
      },
      "dexbrompheniramine + pseudoephedrine": {
        brands: "Drixoral Cold and Allergy Sustained, Disobrom, Disophrol Chronotab",
      },
      "carbinoxamine + pseudoephedrine": { brands: "Rondec, Andehist, Cordron-D" },
      "diphenhydramine + phenylephrine": {
        brands:
          "Benadryl Allergy Plus Congestion, Benadryl-D, Dimetapp Nighttime Cold and Congestion, Theraflu Nighttime, Sudafed PE Nighttime",
        spellings: "phenylephrine and diphenhydramine, diphenhydramine and phenylephrine",
      },
      "diphenhydramine + pseudoephedrine": {
        brands: "Benadryl Allergy Decongestant, Tylenol Flu Night, Contac Day and Night",
      },
      "pheniramine + paracetamol + phenylephrine": {
        id: "pheniramine-paracetamol",
        brands: "Rinza, Fervex Rhume, Theraflu Cold, Neocitran, NeoCitran, Anti-Grippine",
      },
      "promethazine + paracetamol": {
        brands: "Night Nurse Capsules, Algotropyl",
        classes: ["sedating-antihistamine"],
      },
      "acrivastine + pseudoephedrine": {
        brands: "Semprex-D, Semprex-D Plus",
        classes: ["decongestant"],
        describedAs: "antihistamine with a decongestant",
      },
    },
  ),
  ...medicinesOfClass(
    { classes: ["orexin-antagonist"], describedAs: "orexin antagonist", usedFor: "sleep" },
    {
      fazamorexant: { spellings: "法米雷生, fazamorexantum" },
      vornorexant: { brands: "Borzi, ボルズィ", spellings: "ボルノレキサント" },
      seltorexant: {},
      almorexant: {},
    },
  ),
];
