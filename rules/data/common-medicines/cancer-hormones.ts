import type { Drug } from "../../drug.ts";
import { otherMedicines } from "../drug-row.ts";

/** Hormones and antihormones against cancer that no rule looks for. */
export const cancerHormones: readonly Drug[] = [
  ...otherMedicines("hormone treatment against cancer", {
    degarelix: ["Firmagon"],
    apalutamide: ["Erleada"],
    abarelix: ["Plenaxis"],
    buserelin: { spellings: ["buserelina", "busereline"], brands: ["Suprefact", "Suprecur"] },
    histrelin: { spellings: ["histrelina", "histreline"], brands: ["Supprelin", "Vantas", "Supprelin LA"] },
    triptorelin: {
      spellings: ["triptorelin pamoate", "triptorelina", "triptoreline"],
      brands: ["Trelstar", "Triptodur", "Decapeptyl", "Diphereline", "Gonapeptyl", "Pamorelin"],
    },
    nafarelin: { spellings: ["nafarelina", "nafareline"], brands: ["Synarel"] },
    darolutamide: { spellings: ["darolutamida", "darolutamid"], brands: ["Nubeqa"] },
    flutamide: {
      spellings: ["flutamida", "flutamid"],
      brands: ["Eulexin", "Euflex", "Drogenil", "Eulexine"],
    },
    nilutamide: { spellings: ["nilutamida", "nilutamid"], brands: ["Nilandron", "Anandron"] },
    cyproterone: {
      spellings: ["cyproterone acetate", "ciproterona", "cyproteron"],
      brands: ["Androcur", "Cyprostat"],
    },
    fulvestrant: ["Faslodex"],
    elacestrant: ["Orserdu"],
    toremifene: { spellings: ["toremifeno", "toremifen"], brands: ["Fareston"] },
    estramustine: {
      spellings: ["estramustine phosphate", "estramustina", "estramustin"],
      brands: ["Emcyt", "Estracyt"],
    },
    aminoglutethimide: {
      spellings: ["aminoglutetimida", "aminoglutethimid"],
      brands: ["Cytadren", "Orimeten"],
    },
    formestane: { spellings: ["formestano", "formestan"], brands: ["Lentaron"] },
    testolactone: { spellings: ["testolactona", "testolacton"], brands: ["Teslac"] },
    trilostane: { spellings: ["trilostano", "trilostan"], brands: ["Modrastane", "Modrenal"] },
    lanreotide: {
      spellings: ["lanreotida", "lanreotid"],
      brands: ["Somatuline", "Somatuline Depot", "Somatuline Autogel"],
    },
    pasireotide: { spellings: ["pasireotida", "pasireotid"], brands: ["Signifor", "Signifor LAR"] },
    telotristat: { spellings: ["telotristat ethyl"], brands: ["Xermelo"] },
    diethylstilbestrol: {
      spellings: ["stilbestrol", "stilboestrol", "fosfestrol"],
      brands: ["Stilphostrol", "Honvan", "Distilbène"],
    },
    "polyestradiol phosphate": ["Estradurin"],
    dromostanolone: { spellings: ["drostanolone", "dromostanolona", "dromostanolon"], brands: ["Drolban"] },
    "interferon alfa": {
      spellings: [
        "interferon alpha",
        "interferon alfa-2a",
        "interferon alfa-2b",
        "interferon alfa-n3",
        "interferon alfacon-1",
      ],
      brands: ["Intron A", "Roferon-A", "Alferon N", "Infergen"],
    },
    "ropeginterferon alfa-2b": ["Besremi"],
    "interferon gamma": { spellings: ["interferon gamma-1b"], brands: ["Actimmune", "Imukin"] },
    levamisole: ["Ergamisol"],
  }),
];
