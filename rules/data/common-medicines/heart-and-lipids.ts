import type { Drug } from "../../drug.ts";
import { otherMedicines } from "../drug-row.ts";

const rhythmMedicines = otherMedicines("heart rhythm medicine", {
  ajmaline: { spellings: ["ajmalina", "prajmaline"], brands: ["Gilurytmal"] },
  aprindine: { brands: ["Fiboran"] },
  bepridil: { spellings: ["bepridil hydrochloride"], brands: ["Vascor", "Cordium"] },
  cibenzoline: { spellings: ["cifenline", "cibenzoline succinate"], brands: ["Cipralan", "Exacor"] },
  encainide: { brands: ["Enkaid"] },
  hydroquinidine: { spellings: ["hydroquinidine hydrochloride", "dihydroquinidine"], brands: ["Serecor"] },
  ibutilide: { spellings: ["ibutilide fumarate"], brands: ["Corvert"] },
  indecainide: { spellings: ["indecainide hydrochloride"], brands: ["Decabid"] },
  lorcainide: [],
  moricizine: { spellings: ["moricizine hydrochloride", "moracizine"], brands: ["Ethmozine"] },
  pilsicainide: { brands: ["Sunrythm"] },
  procainamide: {
    spellings: ["procainamide hydrochloride", "procainamida", "procainamid"],
    brands: ["Pronestyl", "Procanbid", "Procan SR"],
  },
  tocainide: { spellings: ["tocainide hydrochloride"], brands: ["Tonocard"] },
  vernakalant: { spellings: ["vernakalant hydrochloride"], brands: ["Brinavess"] },
});

const heartMedicines = otherMedicines("heart medicine", {
  acetyldigitoxin: { brands: ["Acylanid"] },
  deslanoside: { spellings: ["lanatoside c"], brands: ["Cedilanid"] },
  digitoxin: { spellings: ["digitoxina", "digitoxine"], brands: ["Digimerck", "Crystodigin"] },
  metildigoxin: {
    spellings: ["medigoxin", "beta-methyldigoxin", "beta-acetyldigoxin", "acetyldigoxin"],
    brands: ["Lanitop", "Novodigal"],
  },
  proscillaridin: [],
  omecamtiv: { spellings: ["omecamtiv mecarbil"] },
  fosfocreatine: {
    spellings: ["creatine phosphate", "phosphocreatine", "fosfocreatinine"],
    brands: ["Neoton"],
  },
  oxyfedrine: [],
  tolazoline: { spellings: ["tolazoline hydrochloride"], brands: ["Priscoline"] },
  isoxsuprine: {
    spellings: ["isoxsuprine hydrochloride", "isoxsuprina"],
    brands: ["Vasodilan", "Duvadilan"],
  },
  papaverine: {
    spellings: ["papaverine hydrochloride", "papaverina", "papaverin", "moxaverine"],
    brands: ["Pavabid"],
  },
  cyclandelate: { brands: ["Cyclospasmol"] },
  nylidrin: { spellings: ["buphenine", "nylidrin hydrochloride"], brands: ["Arlidin"] },
  "inositol nicotinate": { spellings: ["inositol niacinate", "hexanicotinate"], brands: ["Hexopal"] },
  xantinol: { spellings: ["xanthinol nicotinate", "xantinol nicotinate"], brands: ["Complamin"] },
  "nicotinyl alcohol": { spellings: ["nicotinyl tartrate"], brands: ["Ronicol", "Roniacol"] },
  "calcium dobesilate": { spellings: ["dobesilate", "dobesilato calcico"], brands: ["Doxium", "Doxi-Hem"] },
  tribenoside: { brands: ["Glyvenol", "Procto-Glyvenol"] },
  mesoglycan: [],
  selexipag: { brands: ["Uptravi"] },
  treprostinil: {
    spellings: ["treprostinil sodium", "treprostinil diolamine"],
    brands: ["Remodulin", "Orenitram", "Tyvaso", "Yutrepia", "Trepulmix"],
  },
  epoprostenol: {
    spellings: ["epoprostenol sodium", "prostacyclin"],
    brands: ["Flolan", "Veletri", "Caripul"],
  },
  iloprost: { brands: ["Ventavis", "Ilomedin", "Ilomédine", "Aurlumyn"] },
  beraprost: [],
  sitaxentan: { spellings: ["sitaxsentan"], brands: ["Thelin"] },
  "macitentan + tadalafil": { spellings: ["macitentan and tadalafil"], brands: ["Yuvanci"] },
  "nitric oxide": {
    spellings: ["inhaled nitric oxide", "oxyde nitrique"],
    brands: ["INOmax", "Genosyl", "Noxivent", "Kinox", "VasoKinox"],
  },
  milrinone: { spellings: ["milrinone lactate", "milrinona"], brands: ["Primacor", "Corotrope"] },
  amrinone: { spellings: ["inamrinone", "inamrinone lactate"], brands: ["Inocor"] },
  enoximone: { brands: ["Perfan"] },
  levosimendan: { brands: ["Simdax"] },
  nesiritide: { brands: ["Natrecor"], spellings: ["carperitide"] },
  serelaxin: [],
});

const lipidMedicines = otherMedicines("cholesterol medicine", {
  acipimox: { brands: ["Olbetam"] },
  ciprofibrate: { spellings: ["ciprofibrato"], brands: ["Modalim", "Lipanor", "Oroxadin"] },
  clofibrate: { spellings: ["clofibrato", "etofibrate", "etofyllin clofibrate"], brands: ["Atromid-S"] },
  colestipol: { spellings: ["colestipol hydrochloride"], brands: ["Colestid"] },
  cerivastatin: { spellings: ["cerivastatin sodium"], brands: ["Baycol", "Lipobay"] },
  mevastatin: [],
  lerodalcibep: { brands: ["Lerochol"] },
  probucol: { brands: ["Lorelco", "Lurselle"] },
  pemafibrate: { brands: ["Parmodia"] },
  "omega-3 carboxylic acids": { brands: [] },
  "ezetimibe + atorvastatin": { spellings: ["ezetimibe and atorvastatin"], brands: ["Liptruzet", "Atozet"] },
  "ezetimibe + rosuvastatin": { spellings: ["ezetimibe and rosuvastatin"], brands: ["Roszet", "Rosuzet"] },
  "ezetimibe + bempedoic acid": { spellings: ["bempedoic acid and ezetimibe"] },
  "niacin + lovastatin": { spellings: ["niacin and lovastatin"], brands: ["Advicor"] },
  "niacin + simvastatin": { spellings: ["niacin and simvastatin"], brands: ["Simcor"] },
  "niacin + laropiprant": { spellings: ["laropiprant"], brands: ["Tredaptive"] },
  "pravastatin + fenofibrate": { spellings: ["pravastatin and fenofibrate"], brands: ["Pravafenix"] },
  "simvastatin + fenofibrate": { spellings: ["fenofibrate and simvastatin"], brands: ["Cholib"] },
  obicetrapib: [],
  anacetrapib: [],
  torcetrapib: [],
});

/** Medicines for heart rhythm, heart failure, the vessels and blood fats that do not lower blood pressure as their use. */
export const heartAndLipidMedicines: readonly Drug[] = [
  ...rhythmMedicines,
  ...heartMedicines,
  ...lipidMedicines,
];
