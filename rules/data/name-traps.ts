/** One of two names that are read or heard as each other: as it is written, and the drug it names. */
export type TrapName = { readonly name: string; readonly drugId: string };

/**
 * Two names that get mixed up; the order has no meaning. `sources` is empty where the pair rests on general
 * knowledge. The names are used to ask which medicine is meant, never to correct one.
 */
export type NameTrap = { readonly names: readonly [TrapName, TrapName]; readonly sources: readonly string[] };

const seen = ["ismp-2023"];
const notSeen: readonly string[] = [];

/** Look-alike and sound-alike pairs in which at least one name matters beside ketamine. */
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
      { name: "Seroquel", drugId: "quetiapine" },
      { name: "Sinequan", drugId: "doxepin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Seroquel", drugId: "quetiapine" },
      { name: "Serzone", drugId: "nefazodone" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Zyprexa", drugId: "olanzapine" },
      { name: "Zyrtec", drugId: "cetirizine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Zyprexa", drugId: "olanzapine" },
      { name: "Celexa", drugId: "citalopram" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Zyprexa", drugId: "olanzapine" },
      { name: "Zestril", drugId: "lisinopril" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "chlorpromazine", drugId: "chlorpromazine" },
      { name: "chlorpropamide", drugId: "chlorpropamide" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "risperidone", drugId: "risperidone" },
      { name: "ropinirole", drugId: "ropinirole" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Risperdal", drugId: "risperidone" },
      { name: "Requip", drugId: "ropinirole" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "aripiprazole", drugId: "aripiprazole" },
      { name: "rabeprazole", drugId: "rabeprazole" },
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
      { name: "Lamictal", drugId: "lamotrigine" },
      { name: "Lamisil", drugId: "terbinafine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "lamotrigine", drugId: "lamotrigine" },
      { name: "lamivudine", drugId: "lamivudine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "lamotrigine", drugId: "lamotrigine" },
      { name: "levothyroxine", drugId: "levothyroxine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "lamotrigine", drugId: "lamotrigine" },
      { name: "levetiracetam", drugId: "levetiracetam" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "gabapentin", drugId: "gabapentin" },
      { name: "gemfibrozil", drugId: "gemfibrozil" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Neurontin", drugId: "gabapentin" },
      { name: "Noroxin", drugId: "norfloxacin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Lyrica", drugId: "pregabalin" },
      { name: "Lopressor", drugId: "metoprolol" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "carbamazepine", drugId: "carbamazepine" },
      { name: "oxcarbazepine", drugId: "oxcarbazepine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Tegretol", drugId: "carbamazepine" },
      { name: "Toradol", drugId: "ketorolac" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Tegretol", drugId: "carbamazepine" },
      { name: "Trental", drugId: "pentoxifylline" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Tegretol", drugId: "carbamazepine" },
      { name: "Toprol", drugId: "metoprolol" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Cerebyx", drugId: "fosphenytoin" },
      { name: "Celebrex", drugId: "celecoxib" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Cerebyx", drugId: "fosphenytoin" },
      { name: "Celexa", drugId: "citalopram" },
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
      { name: "Benadryl", drugId: "diphenhydramine" },
      { name: "benazepril", drugId: "benazepril" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "doxepin", drugId: "doxepin" },
      { name: "doxycycline", drugId: "doxycycline" },
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
      { name: "codeine", drugId: "codeine" },
      { name: "Lodine", drugId: "etodolac" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Darvon", drugId: "dextropropoxyphene" },
      { name: "Diovan", drugId: "valsartan" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "naloxone", drugId: "naloxone" },
      { name: "naltrexone", drugId: "naltrexone" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "tizanidine", drugId: "tizanidine" },
      { name: "tiagabine", drugId: "tiagabine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Zanaflex", drugId: "tizanidine" },
      { name: "Xiaflex", drugId: "collagenase" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "baclofen", drugId: "baclofen" },
      { name: "Bactroban", drugId: "mupirocin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "cyclobenzaprine", drugId: "cyclobenzaprine" },
      { name: "cyproheptadine", drugId: "cyproheptadine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "dexmedetomidine", drugId: "dexmedetomidine" },
      { name: "dexamethasone", drugId: "dexamethasone" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "pentobarbital", drugId: "pentobarbital" },
      { name: "phenobarbital", drugId: "phenobarbital" },
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
      { name: "phentermine", drugId: "phentermine" },
      { name: "phentolamine", drugId: "phentolamine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "selegiline", drugId: "selegiline" },
      { name: "Salagen", drugId: "pilocarpine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "ephedrine", drugId: "ephedrine" },
      { name: "epinephrine", drugId: "adrenaline" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "vasopressin", drugId: "vasopressin" },
      { name: "desmopressin", drugId: "desmopressin" },
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
      { name: "dopamine", drugId: "dopamine" },
      { name: "dobutamine", drugId: "dobutamine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "clonidine", drugId: "clonidine" },
      { name: "quinidine", drugId: "quinidine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "guanfacine", drugId: "guanfacine" },
      { name: "guaifenesin", drugId: "guaifenesin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "propranolol", drugId: "propranolol" },
      { name: "Pravachol", drugId: "pravastatin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Inderal", drugId: "propranolol" },
      { name: "Adderall", drugId: "amfetamine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "metoprolol", drugId: "metoprolol" },
      { name: "misoprostol", drugId: "misoprostol" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Toprol-XL", drugId: "metoprolol" },
      { name: "Topamax", drugId: "topiramate" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Toprol", drugId: "metoprolol" },
      { name: "Topamax", drugId: "topiramate" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "enalapril", drugId: "enalapril" },
      { name: "Anafranil", drugId: "clomipramine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Accupril", drugId: "quinapril" },
      { name: "Aciphex", drugId: "rabeprazole" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Accupril", drugId: "quinapril" },
      { name: "Accolate", drugId: "zafirlukast" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Altace", drugId: "ramipril" },
      { name: "Artane", drugId: "trihexyphenidyl" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Cozaar", drugId: "losartan" },
      { name: "Zocor", drugId: "simvastatin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Diovan", drugId: "valsartan" },
      { name: "Zyban", drugId: "bupropion" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Benicar", drugId: "olmesartan" },
      { name: "Mevacor", drugId: "lovastatin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Lasix", drugId: "furosemide" },
      { name: "Luvox", drugId: "fluvoxamine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Lasix", drugId: "furosemide" },
      { name: "Losec", drugId: "omeprazole" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Synthroid", drugId: "levothyroxine" },
      { name: "Symmetrel", drugId: "amantadine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Levoxyl", drugId: "levothyroxine" },
      { name: "Lanoxin", drugId: "digoxin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Levoxyl", drugId: "levothyroxine" },
      { name: "Luvox", drugId: "fluvoxamine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "DiaBeta", drugId: "glibenclamide" },
      { name: "Zebeta", drugId: "bisoprolol" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Amaryl", drugId: "glimepiride" },
      { name: "Reminyl", drugId: "galantamine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Lantus", drugId: "insulin-glargine" },
      { name: "Latuda", drugId: "lurasidone" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Levemir", drugId: "insulin-detemir" },
      { name: "Lovenox", drugId: "enoxaparin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Toujeo", drugId: "insulin-glargine" },
      { name: "Tradjenta", drugId: "linagliptin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Tresiba", drugId: "insulin-degludec" },
      { name: "Tarceva", drugId: "erlotinib" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Apidra", drugId: "insulin-glulisine" },
      { name: "Spiriva", drugId: "tiotropium" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Victoza", drugId: "liraglutide" },
      { name: "Visudyne", drugId: "verteporfin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Nizoral", drugId: "ketoconazole" },
      { name: "Neoral", drugId: "ciclosporin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "ritonavir", drugId: "ritonavir" },
      { name: "Retrovir", drugId: "zidovudine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Kaletra", drugId: "lopinavir-ritonavir" },
      { name: "Keppra", drugId: "levetiracetam" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Plavix", drugId: "clopidogrel" },
      { name: "Paxil", drugId: "paroxetine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Plavix", drugId: "clopidogrel" },
      { name: "Elavil", drugId: "amitriptyline" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "rifampin", drugId: "rifampicin" },
      { name: "rifaximin", drugId: "rifaximin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Ritalin", drugId: "methylphenidate" },
      { name: "Rifadin", drugId: "rifampicin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "atomoxetine", drugId: "atomoxetine" },
      { name: "atorvastatin", drugId: "atorvastatin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Vyvanse", drugId: "lisdexamfetamine" },
      { name: "Vivactil", drugId: "protriptyline" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Vyvanse", drugId: "lisdexamfetamine" },
      { name: "Glucovance", drugId: "glibenclamide-metformin" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "amantadine", drugId: "amantadine" },
      { name: "rimantadine", drugId: "rimantadine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "dronabinol", drugId: "dronabinol" },
      { name: "droperidol", drugId: "droperidol" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "ReVia", drugId: "naltrexone" },
      { name: "Revatio", drugId: "sildenafil" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Navane", drugId: "thiothixene" },
      { name: "Norvasc", drugId: "amlodipine" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "trifluoperazine", drugId: "trifluoperazine" },
      { name: "trihexyphenidyl", drugId: "trihexyphenidyl" },
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
      { name: "ProSom", drugId: "estazolam" },
      { name: "Proscar", drugId: "finasteride" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "ProSom", drugId: "estazolam" },
      { name: "Prozac", drugId: "fluoxetine" },
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
      { name: "Phenergan", drugId: "promethazine" },
      { name: "Phrenilin", drugId: "butalbital-paracetamol" },
    ],
    sources: notSeen,
  },
  {
    names: [
      { name: "Antivert", drugId: "meclizine" },
      { name: "Axert", drugId: "almotriptan" },
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
