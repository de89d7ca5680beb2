import type { NamesByDrug } from "../world-names.ts";

/** Brands of Africa and the Arab countries, now or in the past; by drug id. Never cited. */
export const africanAndArabBrands: NamesByDrug = {
  alprazolam:
    "زاناکس, Alizolam, Prazolam, Prazonex, Restolam, Tibazolax, Zolam, Zolapar, Zolapar XR, Azor, Anxirid, " +
    "Zopax, Alzam, Adco-Alzam, Alpraz, Prazam, أليزولام, ألبراكس, برازولام, برازونيكس, ريستولام, زولام, " +
    "زولابار",
  bromazepam:
    "كالمبام, لكسوتان, Amribromazepam, Bropam, Calmetanil, Lexopam, Bromatan, Albetan, Juxotan, Talen, Zunatan, Broletan, " +
    "Brazepam, Bromaze, كالميبام, كالميتانيل, ليكسوبام, بروبام, برومازانيل",
  clobazam: "Urbanol, Frisium, يوربانول",
  clonazepam:
    "Amotril, Apetryl, Klozepam, Ronatril, Sigotryl, Clopam, أموتريل, أبيتريل, كلوبام, كلوزيبام, " +
    "روناتريل, سيجوتريل",
  clorazepate: "ترانكسين, Zepexene, Tranxene, Azene",
  diazepam:
    "ستيسوليد, Epival, Farcozepam, Neuril, Valinil, Valpam, Valinex, Biozep, Jarzepam, Jawadize, Zupam, Benzopin, " +
    "Pax, Doval, Tranject, Calmpose, Ethipam, Scriptopam, Betapam, إبيفال, فالبام, فالينيل, نيوريل",
  flunitrazepam: "Hypnox, Swinol, Hypnor, Rohypnol, Insom",
  flurazepam: "Dalmadorm, Fluleep",
  ketazolam: "Solatran",
  loprazolam: "Dormonoct",
  lorazepam: "Tranqipam, Trapax, Ativan, Lorapam, Temesta",
  lormetazepam: "Loramet, Noctamid",
  midazolam: "دورميكم, Dormicum, Midathetic, Midacum, Midanium, ميداثيتيك, دورميكوم",
  nitrazepam: "موجادون, Somnapam, Arem, Ormodon, Paxadorm, Noctene",
  nordazepam: "Nordaz",
  oxazepam:
    "Comedormir, Oxazin, Oxepam, Serepax, Noripam, Purata, Medopam, Oxaline, كوميدورمير, أوكسيبام, " +
    "أوكسازين",
  prazepam: "Demetrin, Lysanxia",
  temazepam: "نورميسون, Normison, Levanxol, Z-Pam",
  tetrazepam: "Myolastan, ميولاستان",
  tofisopam: "No Deprine",
  triazolam: "هالسيون, Halcion",
};

/** Brands of Australia and New Zealand, now or in the past; by drug id. Never cited. */
export const oceanianBrands: NamesByDrug = {
  alprazolam: "Alprax, Kalma, Ralozam",
  bromazepam: "Lexotan",
  clobazam: "Frisium",
  clonazepam: "Paxam, Rivotril",
  clorazepate: "Tranxene",
  diazepam: "Antenex, D-Pam, Pro-Pam, Propam, Ranzepam, Valpam",
  flunitrazepam: "Hypnodorm",
  lorazepam: "Lorapam, Lorzem, Ativan",
  lormetazepam: "Noctamid",
  midazolam: "Hypnovel, Zyamis",
  nitrazepam: "Alodorm, Mogadon, Nitrados, Insoma",
  oxazepam: "Alepam, Murelax, Serepax, Ox-Pam, Benzotran",
  temazepam: "Temaze, Temtabs, Normison, Euhypnos, Somapam",
  triazolam: "Hypam, Tripam, Halcion",
};
