import type { KnownOfClass } from "./known-medicine.ts";

/** Every other medicine that sedates, by its classes, as the tables had it when this copy was made; see `known-medicine.ts`. */
export const knownOtherSedatives: readonly KnownOfClass[] = [
  {
    classes: ["gabapentinoid"],
    names: ["gabapentin; gabapentin enacarbil; pregabalin; mirogabalin"],
  },
  {
    classes: ["muscle-relaxant"],
    names: [
      "carisoprodol; carisoprodol + aspirin; baclofen; tizanidine; cyclobenzaprine; methocarbamol",
      "methocarbamol + paracetamol; methocarbamol + ibuprofen; methocarbamol + aspirin; metaxalone",
      "chlorzoxazone; orphenadrine; dantrolene; thiocolchicoside; tolperisone; eperisone; pridinol",
      "afloqualone; chlorphenesin carbamate; chlormezanone; fenyramidol; inaperisone; mephenesin",
      "mephenoxalone; phenprobamate; styramate; carisoprodol + diclofenac + paracetamol",
      "carisoprodol + naproxen; methocarbamol + meloxicam; thiocolchicoside + paracetamol",
      "orphenadrine + paracetamol; orphenadrine + metamizole",
    ],
  },
  {
    classes: ["sedating-antihistamine"],
    names: [
      "diphenhydramine; diphenhydramine + paracetamol; diphenhydramine + ibuprofen",
      "diphenhydramine + aspirin; diphenhydramine + naproxen; promethazine; doxylamine",
      "doxylamine + pyridoxine; chlorphenamine; dexchlorpheniramine; dimenhydrinate; cyproheptadine",
      "brompheniramine; triprolidine; alimemazine; clemastine; carbinoxamine; meclizine; cyclizine",
      "ketotifen; pheniramine; dimetindene; mequitazine; buclizine; oxomemazine; pizotifen; antazoline",
      "azatadine; bromazine; chlorcyclizine; chloropyramine; deptropine; dexbrompheniramine",
      "diphenylpyraline; homochlorcyclizine; isothipendyl; mebhydrolin; mepyramine; methdilazine",
      "niaprazine; phenindamine; phenyltoloxamine; pamabrom + pyrilamine + paracetamol; thenyldiamine",
      "thonzylamine; tripelennamine; quifenadine; setastine; dimethothiazine",
      "promethazine + paracetamol",
    ],
  },
  {
    classes: ["sedating-antihistamine", "sedating-bedtime-medicine"],
    names: ["hydroxyzine"],
  },
  {
    classes: ["dextromethorphan", "sedating-antihistamine"],
    names: ["dextromethorphan + doxylamine + paracetamol"],
  },
  {
    classes: ["decongestant", "sedating-antihistamine"],
    names: [
      "brompheniramine + pseudoephedrine; ibuprofen + pseudoephedrine + chlorphenamine",
      "triprolidine + pseudoephedrine; chlorphenamine + phenylephrine; chlorphenamine + pseudoephedrine",
      "chlorphenamine + paracetamol + phenylephrine; dexbrompheniramine + pseudoephedrine",
      "carbinoxamine + pseudoephedrine; diphenhydramine + phenylephrine",
      "diphenhydramine + pseudoephedrine",
      "pheniramine + paracetamol + phenylephrine = pheniramine-paracetamol",
    ],
  },
  {
    classes: ["decongestant", "dextromethorphan", "sedating-antihistamine"],
    names: ["brompheniramine + pseudoephedrine + dextromethorphan"],
  },
  {
    classes: ["sedating-bedtime-medicine"],
    names: ["trazodone; mirtazapine; doxepin; mianserin"],
  },
  {
    classes: ["orexin-antagonist"],
    names: ["suvorexant; lemborexant; daridorexant; fazamorexant; vornorexant; seltorexant; almorexant"],
  },
  {
    classes: ["cannabis"],
    names: ["cannabis; dronabinol; nabilone; cannabidiol; synthetic cannabinoids"],
  },
  {
    classes: ["antipsychotic", "sedating-bedtime-medicine"],
    names: ["quetiapine; olanzapine; olanzapine + fluoxetine"],
  },
  {
    classes: ["antipsychotic", "naltrexone", "sedating-bedtime-medicine"],
    names: ["olanzapine + samidorphan"],
  },
  {
    classes: ["antipsychotic"],
    names: [
      "aripiprazole; risperidone; paliperidone; ziprasidone; lurasidone; clozapine; haloperidol",
      "chlorpromazine; levomepromazine; prochlorperazine; perphenazine; perphenazine + amitriptyline",
      "fluphenazine; trifluoperazine; thioridazine; thiothixene; loxapine; molindone; pimozide",
      "asenapine; iloperidone; brexpiprazole; cariprazine; lumateperone; pimavanserin",
      "xanomeline + trospium; amisulpride; sulpiride; tiapride; flupentixol; flupentixol + melitracen",
      "zuclopenthixol; cyamemazine; pipamperone; melperone; promazine; prothipendyl; periciazine",
      "sertindole; benperidol; droperidol; chlorprothixene; acepromazine; acetophenazine; blonanserin",
      "bromperidol; carpipramine; clocapramine; clotiapine; fluspirilene; levosulpiride; mesoridazine",
      "mosapramine; nemonapride; oxypertine; penfluridol; perazine; perospirone; pipotiazine",
      "remoxipride; sultopride; thiethylperazine; thioproperazine; timiperone; triflupromazine",
      "veralipride; zotepine",
    ],
  },
  {
    classes: ["decongestant"],
    names: ["acrivastine + pseudoephedrine"],
  },
];
