import type { KnownOfClass } from "./known-medicine.ts";

/** Every strong depressant other than a benzodiazepine, by its classes, as the tables had it when this copy was made; see `known-medicine.ts`. */
export const knownStrongDepressants: readonly KnownOfClass[] = [
  {
    classes: ["opioid"],
    names: [
      "codeine; dihydrocodeine; hydrocodone; hydromorphone; oxycodone; oxymorphone; morphine; fentanyl",
      "sufentanil; alfentanil; remifentanil; buprenorphine; buprenorphine + naloxone; methadone",
      "tramadol; tapentadol; pethidine; butorphanol; nalbuphine; pentazocine; pentazocine + naloxone",
      "levorphanol; tilidine; tilidine + naloxone; nicomorphine; piritramide; meptazinol; oliceridine",
      "opium; opium + belladonna; diamorphine; kratom; oxycodone + paracetamol; oxycodone + aspirin",
      "oxycodone + ibuprofen; oxycodone + naloxone; hydrocodone + paracetamol; hydrocodone + ibuprofen",
      "hydrocodone + homatropine; codeine + paracetamol; codeine + ibuprofen; codeine + aspirin",
      "codeine + guaifenesin; dihydrocodeine + paracetamol; tramadol + paracetamol",
      "tramadol + celecoxib; tramadol + dexketoprofen; dextropropoxyphene",
      "dextropropoxyphene + paracetamol; papaveretum; dextromoramide; bezitramide; ketobemidone",
      "trimeperidine; phenazocine; phenoperidine; anileridine; alphaprodine; dezocine; eptazocine",
      "levacetylmethadol; cebranopadol; benzhydrocodone + paracetamol; diphenoxylate + atropine",
      "difenoxin + atropine; codeine + diclofenac; codeine + propyphenazone + paracetamol",
      "codeine + metamizole; oxycodone + acetylsalicylic acid + caffeine",
      "dihydrocodeine + acetylsalicylic acid + caffeine; hydrocodone + acetylsalicylic acid",
      "pentazocine + paracetamol; pentazocine + acetylsalicylic acid",
      "dextropropoxyphene + acetylsalicylic acid; tramadol + dicycloverine + paracetamol",
      "tramadol + diclofenac; tianeptine; ethylmorphine; pholcodine; thebacon; levopropoxyphene",
      "hydrocodone + guaifenesin; codeine + sulfogaiacol; codeine + terpin; nitazenes",
      "fentanyl analogues; novel synthetic opioids; opioid of unknown content",
    ],
  },
  {
    classes: ["naltrexone", "opioid"],
    names: ["oxycodone + naltrexone; morphine + naltrexone"],
  },
  {
    classes: ["opioid", "sedating-antihistamine"],
    names: [
      "hydrocodone + chlorphenamine; codeine + promethazine; codeine + chlorphenamine",
      "dipipanone + cyclizine; pethidine + promethazine; codeine + phenyltoloxamine",
      "codeine + chlorphenamine syrup; doxylamine + paracetamol + codeine",
    ],
  },
  {
    classes: ["muscle-relaxant", "opioid"],
    names: ["codeine + carisoprodol + aspirin; tapentadol + carisoprodol; methocarbamol + codeine"],
  },
  {
    classes: ["barbiturate", "opioid"],
    names: ["butalbital + codeine"],
  },
  {
    classes: ["decongestant", "opioid"],
    names: [
      "hydrocodone + pseudoephedrine; codeine + pseudoephedrine + guaifenesin",
      "codeine + paracetamol + pseudoephedrine",
    ],
  },
  {
    classes: ["decongestant", "opioid", "sedating-antihistamine"],
    names: [
      "hydrocodone + phenylephrine + chlorphenamine; dihydrocodeine + methylephedrine + chlorphenamine",
    ],
  },
  {
    classes: ["barbiturate", "cyp-inducer"],
    names: [
      "phenobarbital; primidone; phenobarbital + hyoscyamine + atropine + scopolamine; barbexaclone",
      "phenobarbital + ethyl bromisovalerate; phenobarbital + caffeine; phenobarbital + phenytoin",
    ],
  },
  {
    classes: ["barbiturate"],
    names: [
      "butalbital; butalbital + paracetamol; butalbital + paracetamol + caffeine",
      "butalbital + aspirin + caffeine; secobarbital; amobarbital + secobarbital; pentobarbital",
      "amobarbital; butobarbital; methohexital; thiopental; mephobarbital; meprobamate; barbital",
      "allobarbital; aprobarbital; cyclobarbital; cyclopentobarbital; heptabarb; hexobarbital",
      "vinylbital; thiamylal; talbutal; metharbital; proxibarbal",
      "butalbital + propyphenazone + caffeine; meprobamate + aceprometazine",
      "meprobamate + acetylsalicylic acid; meprobamate + benactyzine",
      "meprobamate + conjugated estrogens; etomidate; fospropofol; ciprofol; alfaxalone; sevoflurane",
      "desflurane; isoflurane; enflurane; halothane; methoxyflurane; chloroform; diethyl ether",
      "propanidid; hydroxydione; medetomidine; detomidine; ethchlorvynol; ethinamate; methyprylon",
      "paraldehyde; bromisoval; allylisopropylacetylurea; carbromal; triclofos; mecloqualone",
      "etodroxizine; mebutamate; tybamate; febarbamate; hexapropymate; oxanamide; chloral hydrate",
      "clomethiazole; methaqualone; glutethimide; propofol; xylazine",
    ],
  },
  {
    classes: ["barbiturate", "cyp-inducer", "pressor"],
    names: [
      "phenobarbital + belladonna + ergotamine",
      "phenobarbital + belladonna + ergotamine drops = phenobarbital-bellataminal",
    ],
  },
  {
    classes: ["barbiturate", "cyp-inducer", "decongestant", "xanthine"],
    names: ["phenobarbital + theophylline + ephedrine"],
  },
  {
    classes: ["barbiturate", "pressor"],
    names: ["dichloralphenazone + isometheptene + paracetamol"],
  },
  {
    classes: ["z-drug"],
    names: ["zolpidem; zopiclone; eszopiclone; zaleplon"],
  },
  {
    classes: ["oxybate"],
    names: [
      "sodium oxybate; calcium, magnesium, potassium and sodium oxybates = mixed-oxybates",
      "gamma-butyrolactone",
    ],
  },
  {
    classes: ["zuranolone"],
    names: ["zuranolone; brexanolone; ganaxolone"],
  },
  {
    classes: ["phenibut"],
    names: ["phenibut"],
  },
  {
    classes: ["antihypertensive", "barbiturate"],
    names: ["dexmedetomidine"],
  },
];
