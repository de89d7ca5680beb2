import { doseWordsAbroad, packetWordsAbroad } from "./label-words-abroad.ts";
import { directionsWords } from "./label-words-directions.ts";
import { sourceWords } from "./label-words-source.ts";

/** Strengths, forms, routes and how often, as labels and people write them; folded. */
const doseWords = new Set([
  ...doseWordsAbroad,
  ...[
    "mg mgs mcg ug μg microgram micrograms microgramme microgrammes mikrogramm g gr gram grams gramme grammes ml mls cc l",
    "dl kg unit units iu ui ie unites einheiten unidades mmol meq percent hr hrs h hour hours heures stunden horas ore",
    "tab tabs tablet tablets tabl tbl comp comprime comprimes comprimido comprimidos comprimida compressa compresse cp cpr cps",
    "tablette tabletten filmtablette filmtabletten retardtabletten dragee dragees schmelztabletten schmelztablette",
    "cap caps capsule capsules kapsel kapseln capsula capsulas capsule gelule gelules hartkapseln weichkapseln softgel softgels",
    "pill pills pilule pilules pille pillen pastilla pastillas pillola pillole caplet caplets lozenge lozenges troche troches",
    "film films wafer wafers odt orodispersible orally disintegrating dispersible chewable effervescent soluble coated scored",
    "liquid solution solucion soluzione solucao losung suspension syrup sirop jarabe sciroppo saft elixir drop drops gtt gouttes",
    "gotas gocce tropfen concentrate oral orale buvable injection injectable inj iniezione inyeccion injektion ampoule ampoules",
    "ampulle ampullen amp amps ampolla ampollas fiala fiale vial vials prefilled syringe pen pens patch patches pflaster parche",
    "parches cerotto cerotti spray sprays nasal nasenspray inhaler inhalers inhalation inhal puff puffs nebuliser nebulizer hfa",
    "diskus respimat turbuhaler handihaler ellipta cream creme crema ointment salbe pomada gel lotion foam suppository",
    "suppositories suppositoire suppositoires zapfchen supositorio supposta supposte enema sachet sachets beutel sobre sobres",
    "bustina bustine powder granules eye ear augentropfen ophthalmic otic topical vaginal rectal sublingual sublinguale buccal",
    "intramuscular intravenous subcutaneous transdermal iv im sc sq sl po pr pv",
    "xr er sr cr xl la ir dr ec retard retarda prolonged extended delayed release modified sustained immediate prolongada lp mr",
    "qd od bid bd tid tds qid qds qhs hs qam qpm qod qwk prn sos stat ac pc am pm nocte mane noct daily weekly monthly biweekly",
    "once twice thrice one two three four five six half quarter time times a an per x every each other day days night nights",
    "nightly week weeks month months morning mornings noon lunch evening evenings bedtime bed sleep sleeping breakfast dinner",
    "needed as at in the par pro por al jour jours jourlich matin midi soir nuit coucher fois besoin si tag taglich tage mal",
    "morgens mittags abends nachts bedarf bei beim zur nacht dia dias diario diaria vez veces vezes noche noite manana manha",
    "necesario necessario giorno giorni volta volte sera mattina notte bisogno al dorme antes despues dormir cada ogni jede",
    "uno una un dos tres due tre ein eine einen zwei drei deux trois half demi demie media mezza halbe",
  ].flatMap((line) => line.split(" ")),
]);

/** Salts, and makers (and the letters by which biological medicines of several makers are told apart); folded. */
const packetWords = new Set([
  ...packetWordsAbroad,
  ...[
    "hydrochloride hydrochlorid chlorhydrate clorhidrato cloridrato hcl hydrobromide hbr sulfate sulphate sulfat sulfato solfato",
    "maleate maleato maleat mesylate mesilate mesilato besylate besilate besilato tosylate tosilate fumarate fumarato tartrate",
    "tartrato tartrat bitartrate hemitartrate citrate acetate acetato phosphate succinate succinato malate oxalate nitrate",
    "chloride bromide bromuro iodide carbonate bicarbonate gluconate lactate glycinate oxide hydroxide stearate palmitate",
    "propionate furoate valerate dipropionate benzoate pamoate embonate decanoate enanthate caproate camsilate edisylate",
    "monohydrate dihydrate trihydrate hemihydrate anhydrous magnesium sodium potassium calcium natrium kalium dipotassium",
    "disodium trometamol tromethamine erbumine arginine lysine medoxomil axetil cilexetil proxetil mofetil etexilate alafenamide",
    "disoproxil dihydrochloride acid acide acido saure salt sel sal hemifumarate hydrogen xinafoate esylate sodique potassique",
    "dipotassique sodico potasico dipotasico dipotassico sodica bromure chlorure",
    "saccharate bisulfate bisulphate dimesylate dimesilate polacrilex mononitrate dibasic monobasic tribasic sesquihydrate",
    "hemipentahydrate tetrahydrate pentahydrate hexahydrate heptahydrate hydrate solvate olamine diolamine tannate",
    "polistirex resinate hyclate butyrate diacetate bisilate difumarate dimaleate hemisulfate undecanoate cypionate",
    "hexacetonide tebutate etabonate probutate napsylate napadisylate isethionate isetionate estolate lactobionate",
    "ethylsuccinate mandelate mucate adipate trifenatate diethylamine ethanolate propanediol kamedoxomil marboxil pivoxil",
    "fosamil pegol glucuronate trisodium tetrasodium monosodico monosodica dicloridrato diclorhidrato bromhidrato",
    "bromhydrate dichlorhydrate hydrochlorure mesilat maleinat tartarat citrat citrato acetat phosphat fosfato fosfat",
    "phosphates nitrat nitrato lactat gluconat carbonat carbonato valerat valerianato propionat propionato furoat fumarat",
    "pamoat embonat benzoat succinat kalzium kalcium hydrogencarbonate micronized micronised macrocrystals macrocrystalline",
    "microsize ultramicrosize recombinant biosynthetic lyophilized liposomal meglumine human",
    "apo teva pms pro riva sandoz mylan ratiopharm novo gen ratio act auro jamp mint nu ran taro phl dom mar van bio ntp sanis",
    "sivem actavis accord aurobindo zentiva stada hexal heumann aristo neuraxpharm biogaran arrow eg cristers zydus cipla sun lupin",
    "almus viatris viatrix greenstone winthrop alter cinfa normon kern stadapharm abz alpharma desitin dura puren betapharm",
    "amneal aurolife camber breckenridge northstar macleods ajanta alembic unichem torrent glenmark strides epic novitium",
    "chartwell ascend bionpharma ingenus lannett hikma roxane mallinckrodt qualitest watson barr ivax purepac geneva",
    "ranbaxy wockhardt jubilant cadista heritage prinston solco equate kirkland walgreens cvs goodsense avkare bryant",
    "nucare intas alkem mankind cadila wyeth pfizer novartis merck sanofi abbott gsk lilly janssen takeda astellas",
    "boehringer ingelheim astrazeneca gln gd rbx septa uph euro erfa waymade pmsc mdk asn aa sdz avir marcan tanta",
    "pharmascience nivagen eugia milpharm dexcel medreich tillomed rosemont martindale crescent strandhaven relonchem genus",
    "noumed brillpharma pinewood fannin athlone neolab lexon ennogen morningside quadrant advanz amdipharm bristol chemmart",
    "amcal pharmacor generichealth apotex aspen qualimed evolugen krka hormosan krewel meuselbach aliud axcount docpharm",
    "amarox holsten heunet hennig efg pensa qualigen aurovitas tarbis bexal edigen tecnigen combix ranbaxygen mabo",
    "korhispana viso uxafarma doc angenerico germed pharmentis eurogenerici farmaceutici farmaceutica laboratorios",
    "laboratorio gmbh spa sa srl limited pty llc corp corporation company healthcare",
    "aaty adaz adbm afzb aqvh atto bwwd fkjp ryvk aacf szzs ykro dyyb abda axxq qbtx sndz aafi ayow txid jmdb cbqv bmez",
    "apgf pbbk fpgk pvvr abbs arrx yfgn aglr aabc szjj anns dttb pkrb dkst qyyp strf awwb bvzr adcd tnjn nuna eqrn",
    "container plastic preservative ag ach nra ipg nat odan pendo prz aq pdp accel reddy perrigo sod hp",
  ].flatMap((line) => line.split(" ")),
]);

/** Packing, and small remarks that people and labels write beside a name; folded. */
const remarkWords = new Set([
  ...sourceWords,
  ...[
    ...directionsWords,
    "usp bp ph eur nf fc ds ct inc ltd pharma pharmaceuticals labs laboratories laboratoires generic generics generique",
    "generika generico genericos brand name rx otc prescription prescribed medicine medication medicament drug pack packs kit",
    "forte max maximum extra strength regular control express advance fast long acting depot mite mini junior adult",
    "children childrens kids infant pediatric low high dose dosage starter sugar free",
    "take takes taking taken took i my for to of the and with or on off by before after food meals water last first only about",
    "approx approximately around occasionally sometimes rarely usually always currently now since years year still also",
    "anxiety sleep insomnia pain panic attacks attack seizures seizure epilepsy depression mood nerves back spasm spasms blood",
    "pressure cholesterol stomach allergies allergy asthma diabetes thyroid infection anxious help heart reflux nausea migraine",
    "headache headaches tension muscle muscles nerve withdrawal procedure surgery flight flying dentist dental mri sedation",
    "et y e und and con avec mit com de del des du la le les los las el il lo gli das der die den dem d pour para per fur von en",
    "kwikpen flexpen solostar penfill infusion ultra shampoo gels liquicaps chewables relief cd controlled",
    "sprinkle sprinkles chew chews gelcap gelcaps liquigels rapidgels minitabs meltabs fastab fastabs reditabs solutab rdt",
    "disperz dispertab ovule ovules pessary pessaries ovulos cartridge cartridges autoinjector autoinjectors multidose",
    "unidose pfs mpf unitdose sterile irrigation viscous hyperbaric isobaric pumpspray mist wipes rinse wash cleanser soap",
    "conditioner scalp foaming ointments emulsion aqueous enteric gastroresistant gastroresistente magensaftresistent",
    "liberacion prolongee diffusible prolonge microgranules pellets pelletten granulat granulado granulato brausetabletten",
    "kautabletten lutschtabletten evohaler accuhaler easyhaler breezhaler spiromax nexthaler twisthaler autohaler",
    "clickhaler rapihaler respiclick digihaler neohaler genuair aerosphere podhaler novolizer aerolizer zonda forspiro mdi",
    "dpi nebules nebamp sterinebs minims respules flextouch flexpro tempo nuspin clickjet sensoready pushtouch sureclick",
    "flavor flavour flavored flavoured unflavored dye fragrance unscented hypoallergenic gluten alcoholfree colour color",
    "spf fps uva uvb uv spectrum broad dandruff moisturizing moisturising hydrating refreshing medicated extract root roots",
    "leaf leaves bark seed seeds flower flowers rhizome",
    "current medications meds commonly known also mouth frequency route sig directions instructions prescriber provider",
    "doctor dr gp psychiatrist clinic hospital pharmacy dispensed qty refill refills exp lot ndc",
    "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday yesterday today",
    "tonight tomorrow ago jan january feb february mar march apr april may jun june jul july aug august sep sept september",
    "oct october nov november dec december given gave giving started start stopped stop quit starts stops until till then",
    "from when while been had have is was this that empty weekend weekends holiday itching",
    "lunes martes miercoles jueves viernes sabado domingo ayer anoche hoy tomo tome tomado tomaba tomar tomando dejo dejado",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ansiedad dolor insomnio",
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd hui pris prends prend arrete depuis au aux anxiete",
    "insomnie sommeil douleur montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute genommen nehme nimmt",
    "abgesetzt seit angst schlaf schlafen schlafstorung schmerz schmerzen lunedi martedi mercoledi giovedi venerdi sabato",
    "domenica ieri oggi preso prendo prende sospeso ansia insonnia dolore segunda terca quarta quinta sexta ontem hoje",
    "tomei tomou tomando parei ansiedade insonia dor",
  ].flatMap((line) => line.split(" ")),
]);

/** Metals that are a salt right behind a drug's name ("losartan potassium") and a supplement on their own. */
export const saltMetals: ReadonlySet<string> = new Set(["sodium", "potassium", "calcium", "magnesium"]);

/** Shapes that belong to a benzodiazepine's name ("xanax bars") and are a street name on their own. */
export const streetShapes: ReadonlySet<string> = new Set(["bar", "bars", "stick", "sticks"]);

/** Whether the folded word is only a strength, form, route or frequency: a number, a single letter or a break, or a known word. */
export function isDoseWord(word: string): boolean {
  return word.length === 1 || doseWords.has(word) || isNumber(word);
}

/** Whether the folded word is a salt or a maker, which stand on a packet and in no memory. */
export function isPacketWord(word: string): boolean {
  return packetWords.has(word);
}

/** Whether the folded word belongs to a label rather than naming a medicine. */
export function isLabelWord(word: string): boolean {
  return isDoseWord(word) || packetWords.has(word) || remarkWords.has(word);
}

function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word);
}
