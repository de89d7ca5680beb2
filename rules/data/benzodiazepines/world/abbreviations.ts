import type { NamesByDrug } from "../world-names.ts";

/**
 * Names as the labels and lists of pharmacies cut them short, in lower case; by drug id. Those of three letters are
 * also other things, and ask. Never cited.
 */
export const abbreviations: NamesByDrug = {
  bromazepam: "bromazep",
  chlordiazepoxide: "chlordiaz, chlordiazep, chlordiazepox, clordiazep",
  "chlordiazepoxide-amitriptyline":
    "chlordiaz + amitrip, chlordiazep + amitrip, chlordiazepox + amitrip, chlordiazepoxide + amitrip",
  "chlordiazepoxide-clidinium":
    "chlordiaz + clidin, chlordiazep + clidin, chlordiazepox + clidin, chlordiazepoxide + clidin, " +
    "chlordiaz + clidinium, chlordiazep + clidinium, chlordiaz + cli",
  clobazam: "clobaz",
  clonazepam: "clonazep",
  clorazepate: "cloraz, clorazep",
  diazepam: "val",
  estazolam: "estaz, estazol",
  flurazepam: "flurazep",
  lorazepam: "lorazep, lor",
  lormetazepam: "lormetaz",
  nitrazepam: "nitraz, nitrazep",
  oxazepam: "oxazep",
  quazepam: "quaz, quazep",
  temazepam: "temazep",
  triazolam: "triaz, triazo",
};
