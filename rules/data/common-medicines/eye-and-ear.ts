import type { Drug } from "../../drug.ts";
import { otherMedicines } from "../drug-row.ts";

/** Further medicines for the eye and the ear that no rule looks for. */
export const eyeAndEar: readonly Drug[] = [
  ...otherMedicines("eye medicine", {
    levobetaxolol: ["Betaxon"],
    "oxymetazoline for the skin or eyelid": ["Rhofade", "Upneeq"],
    "naphazoline eye drops": {
      spellings: ["naphazoline ophthalmic"],
      brands: [
        "Clear Eyes",
        "Naphcon",
        "Naphcon-A",
        "Opcon-A",
        "Vasocon",
        "Visine-A",
        "Albalon",
        "Naabak Plus",
      ],
    },
    "tetryzoline eye drops": {
      spellings: ["tetrahydrozoline ophthalmic", "tetrahydrozoline eye drops"],
      brands: ["Visine", "Visine Original", "Murine Plus", "Berberil", "Vispring", "Yxin", "Berberil N"],
    },
    acetylcholine: {
      spellings: ["acetylcholine chloride", "acetilcholina", "acetylcholin"],
      brands: ["Miochol", "Miochol-E"],
    },
    alcaftadine: { spellings: ["alcaftadina", "alcaftadin"], brands: ["Lastacaft"] },
    azapentacene: { spellings: ["azapentaceno", "azapentacen"], brands: ["Quinax"] },
    bepotastine: { spellings: ["bepotastina", "bepotastin"], brands: ["Bepreve"] },
    brolucizumab: ["Beovu"],
    carbachol: ["Miostat", "Isopto Carbachol"],
    cenegermin: ["Oxervate"],
    "cysteamine eye drops": ["Cystaran", "Cystadrops"],
    dapiprazole: { spellings: ["dapiprazol"], brands: ["Rev-Eyes"] },
    demecarium: ["Humorsol"],
    difluprednate: { spellings: ["difluprednato"], brands: ["Durezol"] },
    dipivefrin: { spellings: ["dipivefrine"], brands: ["Propine", "AKPro"] },
    "dorzolamide + brimonidine": ["Dorbrim"],
    ecothiopate: {
      spellings: ["echothiophate", "ecothiopate iodide", "echothiophate iodide", "ecotiopato"],
      brands: ["Phospholine Iodide"],
    },
    emedastine: { spellings: ["emedastina", "emedastin"], brands: ["Emadine"] },
    epinastine: { spellings: ["epinastina", "epinastin"], brands: ["Elestat", "Relestat"] },
    fluorometholone: {
      spellings: ["fluorometolona", "fluorometholon"],
      brands: ["FML", "Flarex", "FML Forte", "Fluor-Op", "Eflone", "FML Liquifilm"],
      onlyAsWholeEntry: ["FML"],
    },
    homatropine: {
      spellings: ["homatropine methylbromide", "homatropine hydrobromide", "homatropina", "homatropin"],
      brands: ["Isopto Homatropine", "Equipin"],
    },
    isoflurophate: { spellings: ["dyflos", "isofluorophate", "isoflurofato"], brands: ["Floropryl"] },
    lodoxamide: { spellings: ["lodoxamida", "lodoxamid"], brands: ["Alomide"] },
    lotilaner: ["Xdemvy"],
    medrysone: { spellings: ["medrisona", "medryson"], brands: ["HMS Liquifilm"] },
    metipranolol: ["OptiPranolol"],
    nedocromil: ["Alocril", "Tilade", "Tilavist"],
    omidenepag: ["Omlonti"],
    pegaptanib: ["Macugen"],
    pemirolast: ["Alamast"],
    perfluorohexyloctane: {
      spellings: ["perfluorohexiloctano", "perfluorohexyloctan"],
      brands: ["Miebo", "EvoTears", "Novatears"],
    },
    perfluoropropane: { spellings: ["perfluoropropano", "perfluoropropan"] },
    physostigmine: {
      spellings: ["eserine", "physostigmine salicylate", "fisostigmina", "physostigmin"],
      brands: ["Antilirium", "Anticholium"],
    },
    pirenoxine: { spellings: ["pirenoxina", "pirenoxin"], brands: ["Catalin"] },
    reproxalap: [],
    acoltremon: ["Tryptyr"],
    ripasudil: ["Glanatec"],
    sepetaprost: [],
    unoprostone: { spellings: ["unoprostone isopropyl", "unoprostona", "unoproston"], brands: ["Rescula"] },
    "varenicline nasal spray": [],
    verteporfin: ["Visudyne"],
    "avacincaptad pegol": { spellings: ["avacincaptad"], brands: ["Izervay"] },
    aceclidine: { spellings: ["aceclidina", "aceclidin"], brands: ["Vizz", "Glaucostat"] },
    "hydroxypropyl cellulose insert": {
      spellings: ["hydroxypropyl cellulose", "hyprolose"],
      brands: ["Lacrisert"],
    },
    "polyvinyl alcohol": {
      spellings: ["povidone", "polyvinyl alcohol and povidone"],
      brands: ["Liquifilm Tears", "Sno Tears", "Liquifilm"],
    },
    carbomer: ["Liposic", "GelTears", "Lumecare", "Clinitas Carbomer"],
    diquafosol: ["Diquas"],
    rebamipide: { spellings: ["rebamipida", "rebamipid"], brands: ["Mucosta"] },
    "tobramycin + dexamethasone": { spellings: ["tobramycin and dexamethasone"], brands: ["TobraDex ST"] },
    "gentamicin + prednisolone": ["Pred-G"],
    "neomycin + polymyxin + dexamethasone": {
      spellings: ["neomycin polymyxin b and dexamethasone"],
      brands: ["Maxitrol", "Poly-Dex"],
    },
    "neomycin + polymyxin + gramicidin": {
      spellings: ["neomycin polymyxin b and gramicidin"],
      brands: ["Neosporin Ophthalmic"],
    },
    "polymyxin + trimethoprim": {
      spellings: ["trimethoprim and polymyxin b", "polymyxin b and trimethoprim"],
      brands: ["Polytrim"],
    },
    "sulfacetamide + prednisolone": { spellings: ["sulfacetamide and prednisolone"], brands: ["Blephamide"] },
    aganirsen: [],
    "revakinagene taroretcel": ["Encelto"],
  }),
  ...otherMedicines("ear medicine", {
    "ciprofloxacin + dexamethasone": {
      spellings: ["ciprofloxacin and dexamethasone"],
      brands: ["Ciprodex", "Cilodex"],
    },
    "ciprofloxacin + hydrocortisone": {
      spellings: ["ciprofloxacin and hydrocortisone"],
      brands: ["Cipro HC", "Ciproxin HC"],
    },
    "ciprofloxacin + fluocinolone": {
      spellings: ["ciprofloxacin and fluocinolone"],
      brands: ["Otovel", "Cetraxal Plus"],
    },
    "neomycin + polymyxin + hydrocortisone": {
      spellings: ["neomycin polymyxin b and hydrocortisone"],
      brands: ["Cortisporin", "Otosporin", "Cortomycin"],
    },
    "dexamethasone + framycetin + gramicidin": {
      spellings: ["framycetin gramicidin and dexamethasone"],
      brands: ["Sofradex", "Otodex", "Sofracort"],
    },
    "flumetasone + clioquinol": { spellings: ["flumethasone and clioquinol"], brands: ["Locorten Vioform"] },
    phenazone: {
      spellings: [
        "antipyrine",
        "antipyrine and benzocaine",
        "phenazone and benzocaine",
        "fenazona",
        "phenazon",
      ],
      brands: ["Auralgan", "Otigo"],
    },
    "trolamine polypeptide oleate": {
      spellings: ["trolamine polypeptide oleate condensate", "triethanolamine polypeptide oleate"],
      brands: ["Cerumenex"],
    },
    betahistine: {
      spellings: ["betahistine dihydrochloride", "betahistina", "betahistin"],
      brands: ["Serc", "Betaserc", "Vertin", "Betaserc 24"],
    },
  }),
];
