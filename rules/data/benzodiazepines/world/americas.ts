import type { NamesByDrug } from "../world-names.ts";

/** Former brands of the United States; by drug id. Never cited. */
export const formerAmericanBrands: NamesByDrug = {
  chlordiazepoxide: "Chlordiaze-Poxide, Libritabs, Mitran, Reposans, Sereen",
  clorazepate: "Tranxene-SD Half Strength",
  diazepam: "Valcaps, Vazepam, Zetran, Dizac",
  estazolam: "ProSom",
  flurazepam: "Durapam",
  lorazepam: "Alzapam",
  midazolam: "Seizalam",
  oxazepam: "Zaxopam",
  temazepam: "Razepam, Temaz",
  quazepam: "Dormalin",
};

/** Brands of Canada beside those of generic makers, now or in the past; by drug id. Never cited. */
export const formerCanadianBrands: NamesByDrug = {
  alprazolam: "Nu-Alpraz, Novo-Alprazol",
  chlordiazepoxide: "Solium, Medilium, Novo-Poxide, Apo-Chlordiazepoxide",
  clonazepam: "Clonapam",
  clorazepate: "Novo-Clopate",
  diazepam: "Vivol, E-Pam, Meval, Novo-Dipam, Novodipam, Rival, Dipam, Diastat Rectal",
  flurazepam: "Somnol, Novo-Flupam",
  lorazepam: "Novo-Lorazem, Nu-Loraz",
  oxazepam: "Novoxapam, Zapex, Oxpam, Ox-Pam",
  triazolam: "Novo-Triolam, Nu-Triazo",
};

/** Brands of Latin America, now or in the past; by drug id. Never cited. */
export const latinAmericanBrands: NamesByDrug = {
  alprazolam:
    "Apraz, Altrox, Constante, Alfron, Irizz, Alzam, Tazun, Emeral, Prinox, Retan, Isoproxal, " +
    "Thiprasolan, Becede, Bestrol, Amziax, Krama, Medepol, Nivelan, Alplax XR, Alplax Net, Adax, " +
    "Adax Retard, Tricalma, Zotran, Sanerva, Grifoalpram, Tafil AP, Tafil D, Frontal XR, Frontal SL",
  bromazepam:
    "Atemperator, Benedorm, Bromatanil, Creosedin, Fabozepam, Nervium, Neurozepam, Equisedin, Octanyl, " +
    "Brozepax, Deptran, Lexfast, Neurilan, Novazepam, Relaxil, Uni Bromazepax, Bromoxon, Lexopam, " +
    "Totasedan, Transilium, Bromazepan",
  brotizolam: "Lindormin, Noctilan",
  chlordiazepoxide: "Psicosedin",
  clobazam: "Frisium, Urbanil, Clobam, Castilium, Karidium Roemmers, Grifoclobam, Urbadan",
  clonazepam:
    "Alerion, Ciclox, Clonagin, Clonasedan, Clonax, Clonazen, Cloner, Diocam, Edictum, Felanor, " +
    "Flozepam, Induzepam, Leptic, Neuryl, Paditex, Placidiax, Riuclonaz, Rivocler, Sedovanon, Sensaton, " +
    "Solfidin, Tecepin, Epileptil, Navotrax, Uni Clonazepax, Clopam, Clonetril, Zilepam, Clonasun, " +
    "Clozer, Kenoket, Zymanta, Zatrix, Clonat, Coquan, Sedatril, Acepran, Valpax, Crismol, Ravotril SL, " +
    "Rivotril Sublingual, Clonapam",
  clorazepate: "Tranxilene, Tranxilium, Justum",
  clotiazepam: "Rize, Rizen",
  cloxazolam: "Olcadil, Eutonis, Elum, Anoxolan, Clozal, Lubalix",
  diazepam:
    "Cuadel, Daiv, Dezepan, Diactal, Dipezona, Fabotranil, Glutasedan, Lembrol, Plidan, Rupediaz, " +
    "Saromet, Timab, Ansilive, Calmociteno, Compaz, Diazefast, Dienpax, Kiatrium, Letansil, Pazolini, " +
    "Santiazepam, Somaplus, Uni-Diazepax, Valix, Alboral, Arzepam, Diatex, Onapan, Ortopsique, Pacitran, " +
    "Relazepam, Tandial, Zepan, Freudal, Pacinax, Tranquirit, Diazetard",
  estazolam: "Noctal, Tasedan, Eurodin",
  flunitrazepam: "Rohypnol, Fluserin, Hipnosedon, Primum, Ipnopen, Rohydorm",
  flurazepam: "Dalmadorm, Fluralema, Natam, Somlan, Fordrim",
  ketazolam: "Ansietil, Ansieten, Atenual, Loftran, Anxon",
  lorazepam:
    "Lorium, Aplacasse, Calmatron, Emotival, Kalmalin, Lorezan, Lyovial, Microzepam, Nervistop, Sidenar, Trapax, " +
    "Ansirax, Lorapan, Lorax, Lorazefast, Max-Pax, Mesmerin, Sinestron, Amparax, Abinol, Trapax SL",
  lormetazepam: "Loramet, Dilamet, Nocton, Noctamid",
  medazepam: "Nobrium",
  midazolam:
    "Dormonid, Dormire, Dormium, Hipnazolam, Midazol, Gobbizolam, Dalam, Drimnorth, Midatenk, Dormicum, " +
    "Zolidan",
  nitrazepam: "Nitrapan, Sonebon, Mogadon, Nitrenpax, Sonotrat, Nitrazepol",
  oxazepam: "Pausafrent, Nesontil",
  oxazolam: "Serenal",
  prazepam: "Prazac, Equipaz, Demetrin",
  quazepam: "Quiedorm, Prosedar",
  temazepam: "Levanxol",
  tetrazepam: "Myolastan",
  triazolam: "Somese, Halcion",
};
