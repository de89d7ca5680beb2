/**
 * Everyday words, English and Spanish, that lie as close to the name of a drug as its misspellings do; folded. A word
 * that is not here may still be an everyday word: then it lies close to no name that is known today.
 */
const everydayWords: ReadonlySet<string> = new Set(
  [
    "aaron ability accomplish accurate across activate active actively actor actors acts advice advise",
    "advisor affair alan alex alice alike alive alleged allies allow allowed ambient american antique",
    "appeared apple apples atlas autos aware baker ball banner barber baseline basics basin bauer beta",
    "bizarre bless botanical breed broke broken brook buyer byron called calvin capitol capri caption carbon",
    "carlos carson cartoon carved central centres century chassis chat cherry chopped chorus cigarette clan",
    "clarity classics cleaners closer coat cobra cognitive cola colds colin collapse collar college collision colon",
    "complain compound compounds concert concerts convention cooler cooper core creating creation creative",
    "creator creature crystals cultural cultures cyprus dancer darwin decline deeply defeat deposit desired",
    "desires dial dolphin dublin eleven ellis emerge emergency enabled enables english enters equip erie",
    "essential essentially essentials europa excel extras factors factory faster female finger flowing formal",
    "foto fusion halloween harmony hazards heater herein hills hotline hurricane hybrid icon insure intact",
    "invite iran jazz kate keeper kenneth kerry korea lacrosse laden lands later latin latina layer lenses",
    "less likes limit lines listed login lutheran lyric lyrics make males margin marine martin medium meet",
    "memory mental mentor merge metadata michael michel michelle mines mistake mobile modems morgan morton",
    "moss motels mothers needle nepal neural nicole northern optimal optimize optimized person pipeline",
    "policy portion precise preschool preserve preserved president pressed program programme progress",
    "proposal protecting protein proven proves quartet query raised ranger rangers recipe regina relax",
    "renaissance require resort restore results rhythm rotary ruled sadly saga sailor sales sally same scale",
    "scenes school seasonal secrets selector sense serial shame shares shark sides sierra sink sites skill",
    "skull sleeve soda sofa solar solaris some soon spank states stress supra sync syndrome system tail",
    "taiwan tales talk tamil technical theatre theme there thriller today tracker trailer travel travis tree",
    "trilogy trivia urine valid valued vanilla vase vera virgin vision vista volume volumes wales water watt",
    "complexion corrector lipid mellow moisturizers universal welcome white william witch",

    "acaban activa activo acto actuar adora adorable adoro aire alas alec alegra alegre alegria alegro almas",
    "alta altar altas altos amarilla amarillo ambiente amen apurate arana arrestar artes atacan atacando",
    "atras ayer balcon baron bolas bonita bordo botin breve cabina cabra calla callar callate calles callese",
    "calma cambie cambio camilla camille capitan caramelos caras carrera cartera casar casare catalina cavar",
    "cazar celosa celulas cena cercana cercano cero cerradas chicas cielos cierra cima claras clase clave",
    "coches colgar coloca coma comas compra comprar compre copas corea corran corren correo correr corte",
    "corten cortes cosas cosecha creador crean crecer creen creo cristales cuales cyrus debas decirle detalle",
    "digitales dolores elaine elena ellas ellos entras entraste entres equipos eran esencial esperar estaras",
    "estas estrado estres extrane faltan fragil gabe gentil hablan halcon hilo hogar huele importar indican",
    "inversion invito irene iros isabel jardin kilos kira lanzar latas lentes libras limite llamarle llame",
    "llegaron llena llevalo lleve manos maquina marvin masa mataron metas mete meti metodos mirala mire",
    "moscas muestran nikita nocturna oferta ojala olas opina parar pasar pasaron patada patadas pechos",
    "permitio permitir permitire pirata precisa preciso presos principe promete prometi prometo propia",
    "propina pulmon quemo querras ramas reciba regla reglas rehenes reina repito resulta resulto revisa",
    "revise revista ritmo robos rodilla rutina sabian sacamos sacaron salgan sali sana seamos seca sentir",
    "seran seras serena seres serian serie sermon sheldon silla sillas sindrome soga sola solas solias sopa",
    "stark suma sylvia tambien termine tiene tirador toby tocar tocas traficante traves trevor tropas tuviste",
    "valen varios vecina ventas viajar vidas virgen vivas volumen zach zack",
  ].flatMap((line) => line.split(" ")),
);

/** Whether a folded word is an everyday word, and so no misspelling of the name that it resembles. */
export function isEverydayWord(word: string): boolean {
  return everydayWords.has(word);
}
