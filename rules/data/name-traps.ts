/** One of two names that are read or heard as each other: as it is written, and the drug it names. */
export type TrapName = { readonly name: string; readonly drugId: string };

/**
 * Two names that get mixed up; the order has no meaning. `sources` is empty where the pair rests on general
 * knowledge. The names are used to ask which medicine is meant, never to correct one.
 */
export type NameTrap = { readonly names: readonly [TrapName, TrapName]; readonly sources: readonly string[] };

const seen = ["ismp-2023"];
const notSeen: readonly string[] = [];

/**
 * Look-alike and sound-alike pairs that are asked about. The published lists are longer: here stand the pairs of which
 * one name is a benzodiazepine or another strong depressant, a xanthine or ketamine, and the other is not, because each
 * pair asks whenever one of its names is typed.
 */
export const nameTraps: readonly NameTrap[] = [
  {
    names: [
      { name: "clobazam", drugId: "clobazam" },
      { name: "clonazepam", drugId: "clonazepam" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "clonazepam", drugId: "clonazepam" },
      { name: "clonidine", drugId: "clonidine" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "clonazepam", drugId: "clonazepam" },
      { name: "clozapine", drugId: "clozapine" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "clonazepam", drugId: "clonazepam" },
      { name: "lorazepam", drugId: "lorazepam" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "clonidine", drugId: "clonidine" },
      { name: "clozapine", drugId: "clozapine" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "clonidine", drugId: "clonidine" },
      { name: "clobazam", drugId: "clobazam" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "clonidine", drugId: "clonidine" },
      { name: "lorazepam", drugId: "lorazepam" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "clobazam", drugId: "clobazam" },
      { name: "clozapine", drugId: "clozapine" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "clobazam", drugId: "clobazam" },
      { name: "lorazepam", drugId: "lorazepam" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "clozapine", drugId: "clozapine" },
      { name: "lorazepam", drugId: "lorazepam" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "Klonopin", drugId: "clonazepam" },
      { name: "clonidine", drugId: "clonidine" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "Klonopin", drugId: "clonazepam" },
      { name: "Catapres", drugId: "clonidine" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "diazepam", drugId: "diazepam" },
      { name: "diltiazem", drugId: "diltiazem" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "lorazepam", drugId: "lorazepam" },
      { name: "alprazolam", drugId: "alprazolam" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "alprazolam", drugId: "alprazolam" },
      { name: "clonazepam", drugId: "clonazepam" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "Xanax", drugId: "alprazolam" },
      { name: "Zantac", drugId: "ranitidine" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "Ativan", drugId: "lorazepam" },
      { name: "Xanax", drugId: "alprazolam" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "lorazepam", drugId: "lorazepam" },
      { name: "Xanax", drugId: "alprazolam" },
    ],
    sources: seen,
  },
  {
    names: [
      { name: "Xanax", drugId: "alprazolam" },
      { name: "Tenex", drugId: "guanfacine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Xanax", drugId: "alprazolam" },
      { name: "Fanapt", drugId: "iloperidone" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "lorazepam", drugId: "lorazepam" },
      { name: "loratadine", drugId: "loratadine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Restoril", drugId: "temazepam" },
      { name: "Risperdal", drugId: "risperidone" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Restoril", drugId: "temazepam" },
      { name: "Vistaril", drugId: "hydroxyzine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Halcion", drugId: "triazolam" },
      { name: "Haldol", drugId: "haloperidol" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Librium", drugId: "chlordiazepoxide" },
      { name: "Librax", drugId: "chlordiazepoxide-clidinium" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Serax", drugId: "oxazepam" },
      { name: "Seroquel", drugId: "quetiapine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Versed", drugId: "midazolam" },
      { name: "Vistide", drugId: "cidofovir" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "clorazepate", drugId: "clorazepate" },
      { name: "clonazepam", drugId: "clonazepam" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "temazepam", drugId: "temazepam" },
      { name: "flurazepam", drugId: "flurazepam" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Onfi", drugId: "clobazam" },
      { name: "Onpattro", drugId: "patisiran" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "chlordiazepoxide", drugId: "chlordiazepoxide" },
      { name: "chlorpromazine", drugId: "chlorpromazine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "ketazolam", drugId: "ketazolam" },
      { name: "ketamine", drugId: "ketamine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Restas", drugId: "flutoprazepam" },
      { name: "Restasis", drugId: "ciclosporin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Elenium", drugId: "chlordiazepoxide" },
      { name: "selenium", drugId: "selenium" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "clidinium", drugId: "clidinium" },
      { name: "umeclidinium", drugId: "umeclidinium" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "clidinium", drugId: "clidinium" },
      { name: "aclidinium", drugId: "aclidinium" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "dimdazenil", drugId: "dimdazenil" },
      { name: "flumazenil", drugId: "flumazenil" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "hydroxyzine", drugId: "hydroxyzine" },
      { name: "hydralazine", drugId: "hydralazine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "tramadol", drugId: "tramadol" },
      { name: "trazodone", drugId: "trazodone" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "zolpidem", drugId: "zolpidem" },
      { name: "zolmitriptan", drugId: "zolmitriptan" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Lunesta", drugId: "eszopiclone" },
      { name: "Neulasta", drugId: "pegfilgrastim" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Dilantin", drugId: "phenytoin" },
      { name: "Dilaudid", drugId: "hydromorphone" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "methadone", drugId: "methadone" },
      { name: "methylphenidate", drugId: "methylphenidate" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "methadone", drugId: "methadone" },
      { name: "Metadate", drugId: "methylphenidate" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "methadone", drugId: "methadone" },
      { name: "Mephyton", drugId: "vitamin-k" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "codeine", drugId: "codeine" },
      { name: "Cardene", drugId: "nicardipine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "primidone", drugId: "primidone" },
      { name: "prednisone", drugId: "prednisone" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "midodrine", drugId: "midodrine" },
      { name: "Midrin", drugId: "dichloralphenazone-isometheptene-paracetamol" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Versed", drugId: "midazolam" },
      { name: "VePesid", drugId: "etoposide" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "oxazepam", drugId: "oxazepam" },
      { name: "oxaprozin", drugId: "oxaprozin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Restoril", drugId: "temazepam" },
      { name: "Zestril", drugId: "lisinopril" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "diazepam", drugId: "diazepam" },
      { name: "Ditropan", drugId: "oxybutynin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "ketamine", drugId: "ketamine" },
      { name: "ketorolac", drugId: "ketorolac" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Ketalar", drugId: "ketamine" },
      { name: "ketorolac", drugId: "ketorolac" },
    ],
    sources: notSeen,
  },
];
