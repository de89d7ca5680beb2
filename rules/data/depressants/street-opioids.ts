import type { Drug } from "../../drug.ts";
import { medicinesOfClass } from "../class-table.ts";

/** Opioids that are made for street supply alone: potent, and often sold as something else. */
export const streetOpioids: readonly Drug[] = medicinesOfClass(
  { classes: ["opioid"], describedAs: "street opioid", usedFor: "street supply" },
  {
    nitazenes: {
      spellings:
        "nitazene, nitazenas, nitazène, nitazènes, isotonitazene, isotonitazepyne, metonitazene, etonitazene, protonitazene, " +
        "butonitazene, secbutonitazene, isobutonitazene, clonitazene, flunitazene, menitazene, etodesnitazene, etazene, " +
        "metodesnitazene, metazene, isotodesnitazene, protodesnitazene, etonitazepyne, protonitazepyne, metonitazepyne, " +
        "etonitazepipne, protonitazepipne, n-pyrrolidino etonitazene, n-pyrrolidino protonitazene, n-pyrrolidino metonitazene, " +
        "n-pyrrolidino isotonitazene, n-piperidinyl etonitazene, n-desethyl etonitazene, n-desethyl isotonitazene, " +
        "n-desethyl protonitazene, desethyl isotonitazene, ethyleneoxynitazene, ethylene etonitazene, methylenedioxynitazene, " +
        "fluetonitazepyne, 5-methyl etodesnitazene, 4'-hydroxy nitazene, benzimidazole opioid, benzimidazole opioids, " +
        "2-benzylbenzimidazole opioid, tonitazene, isonitazene",
    },
    "fentanyl analogues": {
      spellings:
        "fentanyl analogue, fentanyl analog, fentanyl analogs, fentalog, carfentanil, carfentanyl, acetylfentanyl, acetyl fentanyl, " +
        "furanylfentanyl, furanyl fentanyl, para-fluorofentanyl, p-fluorofentanyl, fluorofentanyl, 4-fluorofentanyl, " +
        "ortho-fluorofentanyl, ortho-methylfentanyl, methylfentanyl, 3-methylfentanyl, alpha-methylfentanyl, beta-hydroxyfentanyl, " +
        "cyclopropylfentanyl, cyclopropyl fentanyl, butyrylfentanyl, butyrfentanyl, isobutyrylfentanyl, fluorobutyrylfentanyl, " +
        "fluoroisobutyrylfentanyl, valerylfentanyl, acrylfentanyl, acryloylfentanyl, methoxyacetylfentanyl, crotonylfentanyl, " +
        "tetrahydrofuranylfentanyl, thiofentanyl, phenylfentanyl, benzylfentanyl, ocfentanil, lofentanil, thiafentanil, " +
        "ohmefentanyl, despropionyl fluorofentanyl, карфентанил",
      brands: "Wildnil",
    },
    "novel synthetic opioids": {
      spellings:
        "u-47700, u47700, u-48800, u-49900, u-50488, u-51754, 3,4-methylenedioxy-u-47700, isopropyl-u-47700, ah-7921, mt-45, " +
        "brorphine, fluorphine, chlorphine, cychlorphine, spirochlorphine, spirobrorphine, orphine, orphines, bucinnazine, " +
        "ap-237, 2-methyl-ap-237, 2-map, ap-238, azaprocin, dipyanone, o-desmethyltramadol, o-dsmt, odsmt, desmetramadol, " +
        "desomorphine, krokodil, w-18, w-15, synthetic opioid, street opioid",
    },
    "opioid of unknown content": {
      spellings:
        "m30, m30s, m-30, m-30s, perc 30, perc 30s, fake percs, fake perc, fake oxy, fake oxys, pressed oxy, dirty 30, dirty 30s, " +
        "street oxy, street oxys, fetty, fenty, china white, china girl, blues, blue m, opioid, opioids, opiate, opiates, " +
        "opioide, opioides, opiacé, opiacés, opiáceo, opiáceos, opiaceo, oppioide, oppioidi, opiat, opiate painkiller, " +
        "opioid painkiller, narcotic, narcotics, narcotic painkiller, опиоид, опиат",
      onlyAsWholeEntry: [
        "fetty",
        "fenty",
        "china white",
        "china girl",
        "blues",
        "blue m",
        "narcotic",
        "narcotics",
        "m30",
        "m-30",
      ],
      note: "Content unknown; may hold a benzodiazepine.",
    },
  },
);
