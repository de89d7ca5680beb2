import type { PhraseMeaning } from "../phrases.ts";

const person =
  "friend|friends|buddy|mate|neighbor|neighbors|neighbour|neighbours|coworker|colleague|roommate|flatmate|mom|mum|mother|dad|" +
  "father|parent|parents|sister|brother|son|daughter|wife|husband|spouse|partner|boyfriend|girlfriend|aunt|uncle|cousin|" +
  "grandma|grandmother|grandpa|grandfather|relative|relatives|family";
const manyOf =
  "moms|mums|mothers|dads|fathers|sisters|brothers|friends|husbands|daughters|sons|roommates|grandmas";
const whose = "a|an|my|the|his|her|their|our|some|your";
const persona =
  "amigo|amiga|amigos|amigas|vecino|vecina|mama|mami|madre|papa|padre|hermano|hermana|hijo|hija|esposo|esposa|marido|mujer|" +
  "novio|novia|pareja|tio|tia|primo|prima|abuela|abuelo|suegra|companero|companera|conocido|familiar|pariente";
const proche =
  "ami|amie|amis|voisin|voisine|mere|pere|soeur|frere|mari|femme|copain|copine|maman|tante|oncle|cousin|cousine|collegue|conjoint";
const bekannter =
  "freund|freundin|freunden|nachbar|nachbarn|nachbarin|mutter|vater|schwester|bruder|mann|frau|ehemann|ehefrau|partner|" +
  "partnerin|sohn|tochter|oma|opa|kollegen|kollegin|bekannten";
const conoscente =
  "amico|amica|madre|mamma|padre|sorella|fratello|marito|moglie|vicino|vicina|zia|nonna|cugino|cugina";
const conhecido =
  "amigo|amiga|mae|pai|irma|irmao|marido|esposa|vizinho|vizinha|tia|avo|primo|prima|namorado|namorada";

const bought = "bought|buys|buy|buying|got|gets|purchased|ordered|orders|comes|coming";
const web = "internet|web|darknet|darkweb|telegram|snapchat|instagram|facebook|whatsapp|craigslist";

/** Where it came from, when nobody prescribed it; folded, in six languages. */
export const supplyPhrases: readonly (readonly [PhraseMeaning, readonly string[]])[] = [
  [
    { says: "supply", supply: "someone-else" },
    [
      `${bought}? from|off|of|through one? of? ${whose}? best|old|good|close? ${person} s?`,
      `${whose}? ${person} s`,
      `my|his|her|their ${manyOf}`,
      "from? someone|somebody else? s?",
      "borrowed from? a|my|the?",
      `de|por|del un|una|mi|mis|su|sus|el|la? ${persona}`,
      `dio|presto|regalo un|una|mi|su|la|el ${persona}`,
      "prestado|prestada|prestados|prestadas",
      `d|de|du un|une|mon|ma|mes|son|sa|la|le? ${proche}`,
      `von|vom einem|einer|meinem|meiner|seiner|ihrem|ihrer|der|dem|meinen? ${bekannter}`,
      `da|di|dal|dalla un|una|mio|mia|suo|sua? ${conoscente}`,
      `de|da|do um|uma|minha|meu|sua|seu ${conhecido}`,
    ],
  ],
  [
    { says: "supply", supply: "street" },
    [
      `${bought}? it|them|these|this? on|off|from|in the? street|streets|corner`,
      "street bought|supply|drug|drugs|pill|pills|source",
      `${bought}? from|off|through|via ${whose}? drug? dealer|dealers|plug`,
      `${bought}? it|them|these|this? on|off|from|over|via|through the? ${web}`,
      `${bought}? it|them|these|this? from|on|through|via? ${whose}? online pharmacy|store|shop|site|vendor?`,
      "dealer s?",
      "dark web",
      "black|grey|gray market",
      "recreational|recreationally",
      "pressed|fake|counterfeit pill|pills|bar|bars",
      "comprado|comprada|comprados|compradas|compro|compre? de|en|por la? calle|internet|linea|red",
      "de un|mi|su traficante|dealer|camello",
      "mercado negro",
      "dans|de la rue",
      "achete|achetee|commande|commandee? sur|par internet",
      "en ligne",
      "d|de|du un|mon? dealer|dealeur",
      "marche noir",
      "von|auf der strasse",
      "von|vom einem|meinem? dealer",
      "vom|auf dem? schwarzmarkt",
      "im|aus|ubers|uber dem|das? internet bestellt|gekauft?",
      "online bestellt|gekauft",
      "dalla|per strada",
      "da|dallo uno? spacciatore",
      "su|da|comprato? internet",
      "da|na rua",
      "pela|da|na internet",
      "de um|do traficante",
    ],
  ],
  [
    { says: "supply", supply: "over-the-counter" },
    [
      "otc",
      "over the counter",
      `bought|got? without a|any? prescription|rx|script`,
      "sans ordonnance",
      "sin receta|prescripcion",
      "ohne rezept",
      "rezeptfrei",
      "senza ricetta",
      "sem receita",
    ],
  ],
];
