import type { Drug } from "../../drug.ts";
import { medicinesOfClass } from "../class-table.ts";

const general = {
  classes: ["barbiturate"],
  describedAs: "general anaesthetic",
  usedFor: "anaesthesia",
} as const;
const former = {
  classes: ["barbiturate"],
  describedAs: "strong sedative",
  usedFor: "sleep and calming",
} as const;

/** Anaesthetics and former hypnotics, looked for as strong sedatives, which are handled as barbiturates are. */
export const anaesthetics: readonly Drug[] = [
  ...medicinesOfClass(general, {
    etomidate: {
      brands: "Amidate, Hypnomidate, Etomidat-Lipuro, Tomvi",
      spellings: "etomidato, etomidat, etomidatum",
    },
    fospropofol: { brands: "Lusedra, Aquavan" },
    ciprofol: { spellings: "cipepofol, 环泊酚, hsk3486" },
    alfaxalone: { brands: "Alfaxan, Althesin, Phaxan", spellings: "alphaxalone" },
    sevoflurane: { brands: "Ultane, Sevorane, Sojourn", spellings: "sevofluran, sevoflurano" },
    desflurane: { brands: "Suprane", spellings: "desfluran, desflurano" },
    isoflurane: { brands: "Forane, Forene, Terrell, Aerrane", spellings: "isofluran, isoflurano" },
    enflurane: { brands: "Ethrane", spellings: "enfluran" },
    halothane: { brands: "Fluothane", spellings: "halotano, halothan" },
    methoxyflurane: {
      brands: "Penthrox, Penthrane",
      spellings: "methoxyfluran, green whistle",
      usedFor: "emergency pain relief",
    },
    chloroform: { spellings: "trichloromethane" },
    "diethyl ether": { spellings: "anesthetic ether, anaesthetic ether" },
    propanidid: { brands: "Epontol" },
    hydroxydione: { brands: "Viadril" },
  }),
  ...medicinesOfClass(former, {
    medetomidine: {
      spellings: "medetomidin, rhino tranq, street medetomidine",
      brands: "Domitor, Sileo",
      usedFor: "street supply",
    },
    detomidine: { spellings: "detomidin", brands: "Dormosedan", usedFor: "street supply" },
    ethchlorvynol: { brands: "Placidyl, Arvynol", spellings: "ethclorvynol" },
    ethinamate: { brands: "Valmid" },
    methyprylon: { brands: "Noludar", spellings: "methyprylone" },
    paraldehyde: { brands: "Paral", spellings: "paraldehyd, paraldehído" },
    bromisoval: {
      brands: "Brovarin, Bromural, ブロバリン",
      spellings: "bromvalerylurea, bromovalerylurea, bromvaletone, ブロモバレリル尿素",
    },
    allylisopropylacetylurea: {
      brands: "Wutt, Eve Quick, ウット",
      spellings: "apronal, apronalide, アリルイソプロピルアセチル尿素",
    },
    carbromal: { brands: "Adalin", spellings: "carbromalum" },
    triclofos: {
      brands: "Triclos, Tricloryl, Pedicloryl, Triclonam, トリクロリール",
      spellings: "triclofos sodium, trichlofos",
    },
    "dichloralphenazone + isometheptene + paracetamol": {
      classes: ["barbiturate", "pressor"],
      brands: "Midrin, Epidrin, Duradrin, Migratine, Nodolor, Amidrine, Isocom, Migrazone, Welldorm Elixir",
      spellings:
        "isometheptene dichloralphenazone and acetaminophen, isometheptene mucate dichloralphenazone and acetaminophen, dichloralphenazone",
      usedFor: "migraine",
    },
    mecloqualone: { brands: "Nubarene, Casfen" },
    etodroxizine: { brands: "Indunox" },
    mebutamate: { brands: "Capla", onlyAsWholeEntry: ["Capla"] },
    tybamate: { brands: "Tybatran, Solacen" },
    febarbamate: {
      brands: "Atrium, Tymium, Getril",
      spellings: "difebarbamate",
      onlyAsWholeEntry: ["Atrium"],
    },
    hexapropymate: { brands: "Merinax" },
    oxanamide: { brands: "Quiactin" },
  }),
];
