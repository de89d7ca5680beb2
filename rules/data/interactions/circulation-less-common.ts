import type { Drug } from "../../drug.ts";
import { medicinesOfClass } from "../class-table.ts";

const pressureLowering = {
  classes: ["antihypertensive"],
  describedAs: "blood pressure medicine",
  usedFor: "high blood pressure",
} as const;

/** Medicines that lower or raise blood pressure and are less often met: former ones, hospital ones, fixed combinations. */
export const lessCommonCirculation: readonly Drug[] = [
  ...medicinesOfClass(pressureLowering, {
    reserpine: {
      brands:
        "Serpasil, Sandril, Serpalan, Rauwita, Ser-Ap-Es, Cam-Ap-Es, Serathide, Diupres, Hydropres, Salutensin, Regroton, Demi-Regroton, Metatensin, Renese-R, Hydro-Serp, Unipres, Tri-Hydroserpine, Brinerdin, Adelphane, Adelphan, Адельфан",
      spellings:
        "reserpin, reserpina, reserpine and hydrochlorothiazide, hydralazine hydrochlorothiazide and reserpine",
    },
    deserpidine: { brands: "Harmonyl, Enduronyl, Oreticyl" },
    "rauwolfia serpentina": { brands: "Raudixin, Rauzide, Rauval, Wolfina", spellings: "rauwolfia" },
    rescinnamine: { brands: "Moderil" },
    guanethidine: { brands: "Ismelin, Esimil", spellings: "guanethidine monosulfate" },
    guanadrel: { brands: "Hylorel" },
    guanabenz: { brands: "Wytensin" },
    mecamylamine: { brands: "Inversine, Vecamyl" },
    trimetaphan: { brands: "Arfonad", spellings: "trimethaphan" },
    chlorothiazide: {
      brands: "Diuril, Sodium Diuril, Aldoclor",
      spellings: "chlorothiazide sodium, clorotiazida",
    },
    methyclothiazide: { brands: "Enduron, Aquatensen, Diutensen, Diutensen-R", spellings: "methyclothiazid" },
    hydroflumethiazide: { brands: "Diucardin, Saluron" },
    polythiazide: { brands: "Renese, Minizide", spellings: "prazosin and polythiazide" },
    trichlormethiazide: { brands: "Naqua, Metahydrin, Fluitran, Naquival" },
    benzthiazide: { brands: "Exna, Aquatag, Proaqua, Hydrex" },
    cyclothiazide: { brands: "Anhydron" },
    quinethazone: { brands: "Hydromox" },
    cyclopenthiazide: { brands: "Navidrex, Navispare" },
    xipamide: { brands: "Diurexan, Aquaphoril" },
    clopamide: { brands: "Brinaldix" },
    piretanide: { brands: "Arelix, Eurelix" },
    "ethacrynic acid": {
      brands: "Edecrin, Sodium Edecrin, Hydromedin",
      spellings: "etacrynic acid, ethacrynate sodium, ethacrynate, acide etacrynique",
    },
    triamterene: { brands: "Dyrenium", spellings: "triamteren, triamtereno" },
    mersalyl: { brands: "Salyrgan", spellings: "mersalyl sodium" },
    enalaprilat: { brands: "Vasotec IV, Vasotec Injection" },
    imidapril: { brands: "Tanatril" },
    zofenopril: { brands: "Zofenil, Bifril, Zantipres, Zopranol, Teoula" },
    spirapril: { brands: "Renormax, Quadropril" },
    delapril: { brands: "Delaket, Adecut" },
    temocapril: { brands: "Acecol" },
    fimasartan: { brands: "Kanarb" },
    esmolol: { brands: "Brevibloc, Esmocard", spellings: "esmolol hydrochloride" },
    landiolol: { brands: "Rapiblyk, Onoact, Raploc" },
    carteolol: { brands: "Cartrol, Mikelan, Endak, Ocupress", spellings: "carteolol hydrochloride" },
    penbutolol: { brands: "Levatol, Betapressin" },
    oxprenolol: { brands: "Trasicor, Slow-Trasicor, Trasidrex" },
    alprenolol: { brands: "Aptin, Aptine" },
    arotinolol: { brands: "Almarl" },
    bopindolol: { brands: "Sandonorm" },
    bevantolol: { brands: "Calvan" },
    tertatolol: { brands: "Artex" },
    nitrendipine: {
      brands: "Bayotensin, Baypress, Bayotensin akut, Nidrel, Lusopress",
      spellings: "nitrendipin",
    },
    benidipine: { brands: "Coniel, コニール" },
    cilnidipine: { brands: "Atelec, Cilacar, アテレック" },
    azelnidipine: { brands: "Calblock, カルブロック" },
    efonidipine: { brands: "Landel" },
    barnidipine: { brands: "Cyress, Vasexten, Hypoca" },
    manidipine: { brands: "Manyper, Artedil, Iperten, Vivace, Calslot", onlyAsWholeEntry: ["Vivace"] },
    levamlodipine: { brands: "Conjupri", spellings: "s-amlodipine, levamlodipine maleate" },
    clevidipine: { brands: "Cleviprex" },
    nilvadipine: { brands: "Nivadil, Escor" },
    phenoxybenzamine: { brands: "Dibenzyline, Dibenzyran", spellings: "phenoxybenzamine hydrochloride" },
    phentolamine: {
      brands: "OraVerse, Regitine, Rogitine, Ryzumvi",
      spellings: "phentolamine mesylate, fentolamina",
    },
    indoramin: { brands: "Doralese, Baratol, Wydora" },
    ketanserin: { brands: "Sufrexal" },
    bunazosin: { brands: "Detantol" },
    nitroprusside: {
      brands: "Nipride, Nitropress, Nipruss, Nipride RTU",
      spellings: "sodium nitroprusside, nitroprussiate",
    },
    fenoldopam: { brands: "Corlopam" },
    diazoxide: { brands: "Hyperstat, Proglycem, Proglicem, Vykat XR", spellings: "diazoxide choline" },
    methyldopate: { spellings: "methyldopate hydrochloride" },
    esaxerenone: { brands: "Minnebro" },
    methoserpidine: { brands: "Decaserpyl" },
    metyrosine: { brands: "Demser", spellings: "metirosine", usedFor: "phaeochromocytoma" },
    lofexidine: {
      brands: "Lucemyra, BritLofex",
      spellings: "lofexidina, lofexidinum",
      describedAs: "opioid withdrawal medicine that lowers blood pressure",
      usedFor: "opioid withdrawal",
    },
    molsidomine: {
      brands: "Corvaton, Corvasal, Molsihexal",
      spellings: "molsidomin, молсидомин",
      usedFor: "angina",
    },
    linsidomine: { usedFor: "angina" },
    "pentaerythrityl tetranitrate": {
      brands: "Peritrate, Pentalong",
      spellings: "pentaerythritol tetranitrate, petn, pentaerithrityl tetranitrate",
      usedFor: "angina",
    },
    "erythrityl tetranitrate": {
      brands: "Cardilate",
      spellings: "eritrityl tetranitrate",
      usedFor: "angina",
    },
    "amyl nitrite": {
      spellings:
        "amylnitrite, poppers, popper, alkyl nitrite, isobutyl nitrite, isopropyl nitrite, butyl nitrite, nitrito de amilo",
      describedAs: "inhaled nitrite that lowers blood pressure",
      usedFor: "angina; street supply",
    },
    "aliskiren + amlodipine": {
      brands: "Tekamlo, Amturnide",
      spellings: "aliskiren and amlodipine, aliskiren amlodipine and hydrochlorothiazide",
    },
    "captopril + hydrochlorothiazide": {
      brands: "Capozide, Acediur",
      spellings: "captopril and hydrochlorothiazide",
    },
    "fosinopril + hydrochlorothiazide": {
      brands: "Monopril HCT, Fosicomb",
      spellings: "fosinopril and hydrochlorothiazide",
    },
    "quinapril + hydrochlorothiazide": {
      brands: "Accuretic, Quinaretic",
      spellings: "quinapril and hydrochlorothiazide",
    },
    "moexipril + hydrochlorothiazide": { brands: "Uniretic", spellings: "moexipril and hydrochlorothiazide" },
    "ramipril + hydrochlorothiazide": {
      brands: "Altace HCT, Tritazide, Delix Plus",
      spellings: "ramipril and hydrochlorothiazide",
    },
    "eprosartan + hydrochlorothiazide": {
      brands: "Teveten HCT, Teveten Plus",
      spellings: "eprosartan and hydrochlorothiazide",
    },
    "enalapril + felodipine": { brands: "Lexxel", spellings: "enalapril and felodipine" },
    "metoprolol + hydrochlorothiazide": {
      brands: "Dutoprol, Lopressor HCT, Beloc-Zok Comp",
      spellings: "metoprolol and hydrochlorothiazide, metoprolol hctz",
    },
    "nadolol + bendroflumethiazide": { brands: "Corzide", spellings: "nadolol and bendroflumethiazide" },
    "propranolol + hydrochlorothiazide": {
      brands: "Inderide, Inderide LA, Dociteren",
      spellings: "propranolol and hydrochlorothiazide",
    },
    "timolol + hydrochlorothiazide": { brands: "Timolide" },
    "methyldopa + hydrochlorothiazide": {
      brands: "Aldoril",
      spellings: "methyldopa and hydrochlorothiazide",
    },
    "clonidine + chlortalidone": { brands: "Clorpres, Combipres", spellings: "clonidine and chlorthalidone" },
    "azilsartan + chlortalidone": {
      brands: "Edarbyclor",
      spellings: "azilsartan and chlorthalidone, azilsartan kamedoxomil",
    },
    "hydralazine + hydrochlorothiazide": {
      brands: "Apresazide, Apresoline-Esidrix, Hydra-Zide",
      spellings: "hydralazine and hydrochlorothiazide",
    },
    "spironolactone + hydrochlorothiazide": {
      brands: "Aldactazide",
      spellings: "spironolactone and hydrochlorothiazide",
    },
    "perindopril + indapamide + amlodipine": { brands: "Triplixam, Triveram, Co-Dalneva" },
    "bisoprolol + perindopril": { brands: "Cosyrel, Cosimprel" },
    "nebivolol + valsartan": { brands: "Byvalson" },
    "indapamide + amlodipine": { brands: "Natrixam" },
  }),
  ...medicinesOfClass(
    {
      classes: ["pressor"],
      describedAs: "raises blood pressure or heart rate",
      usedFor: "shock and low pressure",
    },
    {
      dopamine: { brands: "Intropin", spellings: "dopamina, dopaminum, dopamine hydrochloride" },
      isometheptene: {
        brands: "Prodrin, Migraten",
        spellings: "isometepteno, isometheptenum, isometheptene mucate",
        usedFor: "migraine",
      },
      lypressin: { brands: "Diapid", usedFor: "diabetes insipidus" },
      bremelanotide: { brands: "Vyleesi", usedFor: "sexual desire" },
      methysergide: {
        brands: "Sansert, Deseril, Desernil",
        spellings: "methysergide maleate",
        usedFor: "migraine",
      },
      levonordefrin: { spellings: "corbadrine", usedFor: "narrowing vessels in dental injections" },
      "angiotensin ii": { brands: "Giapreza", spellings: "angiotensin ii acetate" },
      dobutamine: { brands: "Dobutrex", spellings: "dobutamine hydrochloride, dobutamina, dobutamin" },
      isoprenaline: {
        brands: "Isuprel, Aerolone, Medihaler-Iso, Norisodrine",
        spellings: "isoproterenol, isoproterenol hydrochloride, isoprenalin",
      },
      metaraminol: { brands: "Aramine", spellings: "metaraminol bitartrate" },
      mephentermine: { brands: "Wyamine, Termin" },
      methoxamine: { brands: "Vasoxyl" },
      terlipressin: { brands: "Terlivaz, Glypressin, Variquel, Haemopressin" },
      amezinium: { brands: "Supratonin, Risumic", spellings: "amezinium metilsulfate" },
      gepefrine: {},
      oxilofrine: { brands: "Carnigen", spellings: "methylsynephrine" },
      norfenefrine: { brands: "Novadral" },
      heptaminol: { brands: "Hept-A-Myl" },
      doxapram: { brands: "Dopram", spellings: "doxapram hydrochloride", usedFor: "breathing drive" },
      synephrine: {
        spellings: "bitter orange, citrus aurantium, oxedrine",
        usedFor: "supplement for weight",
      },
      yohimbine: {
        brands: "Yocon, Aphrodyne, Yohimex",
        spellings: "yohimbe, yohimbin",
        usedFor: "supplement",
      },
    },
  ),
  ...medicinesOfClass(
    { classes: ["stimulant"], describedAs: "stimulant", usedFor: "weight loss" },
    {
      phenmetrazine: { brands: "Preludin", spellings: "3-phenylmethylmorpholine" },
      phenylpiracetam: {
        brands: "Phenotropil, Actitropil, Фенотропил, Актитропил",
        spellings: "fonturacetam, fenotropil, фонтурацетам",
        usedFor: "alertness",
      },
      amineptine: { brands: "Survector", describedAs: "stimulating antidepressant", usedFor: "depression" },
      mazindol: { brands: "Sanorex, Mazanor, Teronac" },
      sibutramine: { brands: "Meridia, Reductil", spellings: "sibutramina" },
      dexfenfluramine: { brands: "Redux, Adifax", onlyAsWholeEntry: ["Redux"] },
      fenproporex: { brands: "Perphoxene, Desobesi-M", spellings: "femproporex" },
      clobenzorex: { brands: "Asenlix, Itravil, Ifa Diety" },
      pemoline: { brands: "Cylert, Tradon", usedFor: "attention" },
      prolintane: { brands: "Katovit, Promotil", usedFor: "tiredness" },
      fencamfamine: { brands: "Reactivan", spellings: "fencamfamin", usedFor: "tiredness" },
      fenethylline: { brands: "Captagon", spellings: "fenetylline", usedFor: "street supply" },
      cathine: { spellings: "norpseudoephedrine, cathine hydrochloride", brands: "Alvalin, Mirapront" },
      propylhexedrine: { brands: "Benzedrex" },
      "amfetamine + dexamfetamine resin": {
        id: "amfetamine-resin",
        brands: "Biphetamine, Delcobese, Obetrol",
        spellings:
          "amphetamine resin complex, amphetamine adipate, dextroamphetamine adipate, dextroamphetamine resin complex",
      },
      centanafadine: { usedFor: "attention" },
    },
  ),
  ...medicinesOfClass(
    { classes: ["decongestant"], describedAs: "decongestant", usedFor: "colds" },
    {
      phenylpropanolamine: {
        brands: "Acutrim, Dexatrim, Propagest, Rinexin, Proin, Contac 12 Hour, Entex LA",
        spellings: "ppa, norephedrine, phenylpropanolamin",
        onlyAsWholeEntry: ["ppa"],
      },
      oxymetazoline: {
        brands:
          "Afrin, Dristan Spray, Nasivin, Nasivion, Vicks Sinex, Utabon, Zicam, Sinex, Iliadin, Nezeril, Logicin Rapid Relief, Drixine, Називин",
        spellings:
          "oxymetazoline nasal spray, oximetazolinum, oxymetazolina, oximetazolina, oxymetazolinum, oxymethazoline, oxymetozoline, оксиметазолин",
      },
      xylometazoline: {
        brands:
          "Otrivin, Otrivine, Olynth, Otriven, Nasic, Sudafed Blocked Nose, Nasobol, Xymelin, Галазолин, Отривин",
        spellings: "xylometazolinum, xylomethazoline, xilometazolina, xylometazolin, ксилометазолин",
      },
      naphazoline: {
        brands: "Privine, Rhinazin, Sanorin, Rinazina, Нафтизин, Санорин",
        spellings: "nafazolina, naphazolin, naphazoline hydrochloride, naphazoline nitrate, нафазолин",
      },
      tetryzoline: {
        brands: "Tyzine, Rhinopront Spray, Тизин",
        spellings: "tetrahydrozoline, tetrahydrozoline hydrochloride, tetrizolina, tetryzolin, тетризолин",
      },
      tramazoline: {
        brands: "Rhinospray, Rinogutt, Rhinogutt, Muconasal, Spray-Tish",
        spellings: "tramazolin, tramazolina",
      },
      tymazoline: { brands: "Thymazen" },
      tuaminoheptane: { brands: "Rinofluimucil, Rhinofluimucil", spellings: "tuaminoheptane sulfate" },
      levmetamfetamine: {
        brands: "Vicks VapoInhaler",
        spellings: "levomethamphetamine, l-desoxyephedrine, levmetamphetamine",
      },
      methylephedrine: { spellings: "dl-methylephedrine, methylephedrine hydrochloride" },
      "guaifenesin + phenylephrine": {
        brands: "Deconex IR, Entex, Mucinex Sinus, Rescon GG, Liquibid D",
        spellings: "guaifenesin and phenylephrine, phenylephrine and guaifenesin",
      },
      "paracetamol + phenylephrine": {
        brands:
          "Sinutab, Panadol Sinus, Benylin Day and Night, Tylenol Sinus Severe, Sudafed PE Pressure, Coldrex, Beechams All-in-One, Колдрекс",
        spellings: "acetaminophen and phenylephrine, paracetamol and phenylephrine",
      },
      "naproxen + pseudoephedrine": {
        brands: "Aleve-D, Aleve Cold and Sinus, Sudafed Sinus 12 Hour Pain",
        spellings: "naproxen and pseudoephedrine",
      },
      "levocetirizine + pseudoephedrine": { spellings: "levocetirizine and pseudoephedrine" },
      "ebastine + pseudoephedrine": { brands: "Rino-Ebastel" },
      "ambroxol + pseudoephedrine": {},
    },
  ),
];
