import type { KnownOfClass } from "./known-medicine.ts";

/** Every medicine that matters for another reason, by its classes, as the tables had it when this copy was made; see `known-medicine.ts`. */
export const knownInteracting: readonly KnownOfClass[] = [
  {
    classes: ["ketamine"],
    names: [
      "ketamine; esketamine; arketamine; methoxetamine",
      "2-fluorodeschloroketamine = fluorodeschloroketamine; phencyclidine",
    ],
  },
  {
    classes: ["memantine"],
    names: ["memantine; memantine + donepezil; amantadine"],
  },
  {
    classes: ["dextromethorphan"],
    names: [
      "dextromethorphan; dextromethorphan + bupropion; dextromethorphan + quinidine",
      "dextromethorphan + guaifenesin",
    ],
  },
  {
    classes: ["decongestant", "dextromethorphan"],
    names: ["dextromethorphan + phenylephrine + paracetamol"],
  },
  {
    classes: ["dextromethorphan", "sedating-antihistamine"],
    names: ["promethazine + dextromethorphan"],
  },
  {
    classes: ["flumazenil"],
    names: ["flumazenil"],
  },
  {
    classes: ["maoi"],
    names: [
      "phenelzine; tranylcypromine; isocarboxazid; selegiline; moclobemide; rasagiline; safinamide",
      "linezolid; methylene blue; procarbazine; iproniazid; nialamide; pirlindole; toloxatone",
      "pargyline; furazolidone; tedizolid; contezolid; methenamine + methylene blue + hyoscyamine",
      "metralindole; harmaline",
    ],
  },
  {
    classes: ["stimulant"],
    names: [
      "methylphenidate; dexmethylphenidate; dexmethylphenidate + serdexmethylphenidate; amfetamine",
      "lisdexamfetamine; dexamfetamine; methamfetamine; modafinil; armodafinil; solriamfetol",
      "pitolisant; atomoxetine; viloxazine; phentermine; phentermine + topiramate; diethylpropion",
      "phendimetrazine; benzphetamine; cocaine; mdma; cathinones; phenmetrazine; phenylpiracetam",
      "amineptine; mazindol; sibutramine; dexfenfluramine; fenproporex; clobenzorex; pemoline",
      "prolintane; fencamfamine; fenethylline; cathine; propylhexedrine",
      "amfetamine + dexamfetamine resin = amfetamine-resin; centanafadine",
    ],
  },
  {
    classes: ["decongestant"],
    names: [
      "pseudoephedrine; phenylephrine; ephedrine; loratadine + pseudoephedrine",
      "fexofenadine + pseudoephedrine; cetirizine + pseudoephedrine; desloratadine + pseudoephedrine",
      "ibuprofen + pseudoephedrine; guaifenesin + pseudoephedrine; paracetamol + pseudoephedrine",
      "phenylpropanolamine; oxymetazoline; xylometazoline; naphazoline; tetryzoline; tramazoline",
      "tymazoline; tuaminoheptane; levmetamfetamine; methylephedrine; guaifenesin + phenylephrine",
      "paracetamol + phenylephrine; naproxen + pseudoephedrine; levocetirizine + pseudoephedrine",
      "ebastine + pseudoephedrine; ambroxol + pseudoephedrine",
    ],
  },
  {
    classes: ["pressor"],
    names: [
      "midodrine; droxidopa; vasopressin; etilefrine; noradrenaline; adrenaline; fludrocortisone",
      "ergometrine; methylergometrine; ergotamine; dihydroergotamine; dopamine; isometheptene",
      "lypressin; bremelanotide; methysergide; levonordefrin; angiotensin ii; dobutamine; isoprenaline",
      "metaraminol; mephentermine; methoxamine; terlipressin; amezinium; gepefrine; oxilofrine",
      "norfenefrine; heptaminol; doxapram; synephrine; yohimbine",
    ],
  },
  {
    classes: ["thyroid-hormone"],
    names: [
      "levothyroxine; liothyronine; desiccated thyroid; levothyroxine + liothyronine; thyroglobulin",
      "dextrothyroxine; tiratricol",
    ],
  },
  {
    classes: ["xanthine"],
    names: [
      "theophylline; aminophylline; oxtriphylline; dyphylline; dyphylline + guaifenesin; doxofylline",
      "bamifylline",
    ],
  },
  {
    classes: ["naltrexone"],
    names: ["naltrexone; naltrexone + bupropion; nalmefene"],
  },
  {
    classes: ["lamotrigine"],
    names: ["lamotrigine"],
  },
  {
    classes: ["strong-cyp3a4-inhibitor"],
    names: [
      "clarithromycin; ketoconazole; levoketoconazole; itraconazole; voriconazole; posaconazole",
      "ritonavir; nirmatrelvir + ritonavir; lopinavir + ritonavir; cobicistat; darunavir + cobicistat",
      "atazanavir + cobicistat; elvitegravir + cobicistat + emtricitabine + tenofovir; nefazodone",
      "grapefruit; ombitasvir + paritaprevir + ritonavir; atazanavir + ritonavir; darunavir + ritonavir",
      "lansoprazole + amoxicillin + clarithromycin",
    ],
  },
  {
    classes: ["cyp2b6-inhibitor"],
    names: ["ticlopidine; clopidogrel; clopidogrel + acetylsalicylic acid"],
  },
  {
    classes: ["cyp-inducer"],
    names: [
      "rifampicin; rifampicin + isoniazid; rifampicin + isoniazid + pyrazinamide; carbamazepine",
      "phenytoin; fosphenytoin; st john's wort = st-johns-wort",
    ],
  },
  {
    classes: ["antihypertensive"],
    names: [
      "lisinopril; lisinopril + hydrochlorothiazide; enalapril; enalapril + hydrochlorothiazide",
      "ramipril; perindopril; perindopril + indapamide; perindopril + amlodipine; benazepril",
      "benazepril + amlodipine; benazepril + hydrochlorothiazide; captopril; quinapril; fosinopril",
      "trandolapril; moexipril; cilazapril; losartan; losartan + hydrochlorothiazide; valsartan",
      "valsartan + hydrochlorothiazide; valsartan + amlodipine; sacubitril + valsartan; irbesartan",
      "irbesartan + hydrochlorothiazide; candesartan; candesartan + hydrochlorothiazide; olmesartan",
      "olmesartan + hydrochlorothiazide; olmesartan + amlodipine; telmisartan",
      "telmisartan + hydrochlorothiazide; telmisartan + amlodipine; azilsartan; eprosartan; metoprolol",
      "atenolol; atenolol + chlortalidone; propranolol; bisoprolol; bisoprolol + hydrochlorothiazide",
      "carvedilol; nebivolol; labetalol; nadolol; sotalol; timolol; pindolol; acebutolol; betaxolol",
      "celiprolol; amlodipine; amlodipine + atorvastatin; nifedipine; felodipine; diltiazem; verapamil",
      "verapamil + trandolapril; isradipine; lercanidipine; nicardipine; nisoldipine; nimodipine",
      "lacidipine; hydrochlorothiazide; chlortalidone; indapamide; metolazone; bendroflumethiazide",
      "furosemide; bumetanide; torasemide; spironolactone; eplerenone",
      "triamterene + hydrochlorothiazide; amiloride; finerenone; clonidine; guanfacine; prazosin",
      "doxazosin; terazosin; hydralazine; isosorbide dinitrate + hydralazine; methyldopa; minoxidil",
      "moxonidine; urapidil; rilmenidine; aliskiren; aprocitentan; isosorbide mononitrate",
      "isosorbide dinitrate; glyceryl trinitrate; reserpine; deserpidine; rauwolfia serpentina",
      "rescinnamine; guanethidine; guanadrel; guanabenz; mecamylamine; trimetaphan; chlorothiazide",
      "methyclothiazide; hydroflumethiazide; polythiazide; trichlormethiazide; benzthiazide",
      "cyclothiazide; quinethazone; cyclopenthiazide; xipamide; clopamide; piretanide; ethacrynic acid",
      "triamterene; mersalyl; enalaprilat; imidapril; zofenopril; spirapril; delapril; temocapril",
      "fimasartan; esmolol; landiolol; carteolol; penbutolol; oxprenolol; alprenolol; arotinolol",
      "bopindolol; bevantolol; tertatolol; nitrendipine; benidipine; cilnidipine; azelnidipine",
      "efonidipine; barnidipine; manidipine; levamlodipine; clevidipine; nilvadipine; phenoxybenzamine",
      "phentolamine; indoramin; ketanserin; bunazosin; nitroprusside; fenoldopam; diazoxide",
      "methyldopate; esaxerenone; methoserpidine; metyrosine; lofexidine; molsidomine; linsidomine",
      "pentaerythrityl tetranitrate; erythrityl tetranitrate; amyl nitrite; aliskiren + amlodipine",
      "captopril + hydrochlorothiazide; fosinopril + hydrochlorothiazide",
      "quinapril + hydrochlorothiazide; moexipril + hydrochlorothiazide; ramipril + hydrochlorothiazide",
      "eprosartan + hydrochlorothiazide; enalapril + felodipine; metoprolol + hydrochlorothiazide",
      "nadolol + bendroflumethiazide; propranolol + hydrochlorothiazide; timolol + hydrochlorothiazide",
      "methyldopa + hydrochlorothiazide; clonidine + chlortalidone; azilsartan + chlortalidone",
      "hydralazine + hydrochlorothiazide; spironolactone + hydrochlorothiazide",
      "perindopril + indapamide + amlodipine; bisoprolol + perindopril; nebivolol + valsartan",
      "indapamide + amlodipine",
    ],
  },
  {
    classes: ["glp1"],
    names: [
      "semaglutide; tirzepatide; liraglutide; dulaglutide; exenatide; lixisenatide; albiglutide",
      "pramlintide; orforglipron; retatrutide; survodutide; cagrilintide; mazdutide; beinaglutide",
      "peg-loxenatide; efpeglenatide",
    ],
  },
  {
    classes: ["glp1", "insulin"],
    names: ["insulin degludec + liraglutide; insulin glargine + lixisenatide"],
  },
  {
    classes: ["insulin"],
    names: [
      "insulin; insulin glargine; insulin lispro; insulin aspart; insulin degludec; insulin detemir",
      "insulin glulisine; insulin icodec; insulin degludec + insulin aspart",
    ],
  },
  {
    classes: ["sulfonylurea"],
    names: [
      "glipizide; glibenclamide; glibenclamide + metformin; glipizide + metformin; glimepiride",
      "glimepiride + pioglitazone; gliclazide; tolbutamide; chlorpropamide; tolazamide; repaglinide",
      "nateglinide; gliquidone; glibornuride; glisoxepide; carbutamide; acetohexamide; glisentide",
      "mitiglinide; glimepiride + metformin; glimepiride + rosiglitazone; gliclazide + metformin",
      "repaglinide + metformin",
    ],
  },
];
