import type { NamesByDrug } from "../world-names.ts";

/** Brands of the British Isles, now or in the past; by drug id. Never cited. */
export const britishBrands: NamesByDrug = {
  alprazolam: "Gerax, Alprox, Calmax",
  bromazepam: "Bromam",
  chlordiazepoxide: "Tropium, Libritabs",
  clorazepate: "Tranxene",
  diazepam: "Atensine, Alupram, Evacalm, Solis, Tensium, Valclair, Rimapam, Anxicalm, Dialar, Diazerekt",
  flunitrazepam: "Rohypnol",
  flurazepam: "Dalmane, Paxane",
  lorazepam: "Almazine",
  lormetazepam: "Loramet, Noctamid",
  medazepam: "Nobrium",
  midazolam: "Zyamis, Epistatus",
  nitrazepam: "Mogadon, Remnos, Somnite, Surem, Unisomnia, Nitrados",
  oxazepam: "Oxanid, Serenid-D, Serenid Forte",
  prazepam: "Centrax",
  temazepam: "Euhypnos, Normison, Nortem, Gelthix, Insomniger, Tenox",
  triazolam: "Halcion",
};

/** Brands of the European mainland, now or in the past, also in Cyrillic and Greek letters; by drug id. Never cited. */
export const europeanBrands: NamesByDrug = {
  alprazolam:
    "Esparon, Zolarem, Alprastad, Cassadan, Afobam, Alprox, Alprazomerck, Alpragen, Zomiren, Zomiren SR, Neurol SR, " +
    "Prazolex, Saturnil, Antanax, Valeans, Mialin, Alprazig, Unilan, Pazolam, Prazam, Topazolam, " +
    "Trankimazin Retard, Tafil Retard, Irium, Xanax Retard, Xanor Depot, Zolomax, Alzolam, Zoldac, " +
    "Alprax, Ξάναξ, Ксанакс, Хелекс, Золомакс, Алзолам, Золдак, Кассадан, Неурол, Фронтин, Алпрокс, Зомирен, " +
    "Ксалол",
  bentazepam: "Tiadipona",
  bromazepam:
    "Λεξοτανίλ, Lexilium, Lekotam, Bromazanil, Durazanil, Gityl, Lexostad, Bromazep, Sedam, Anxyrex, Akamon, " +
    "Bromazemed, Bromidem, Docbromaze, Ultramidol, Bromalex, Compendium, Brixopan, Pascalium, Notorium, " +
    "Libronil, Evagelin, Octanyl, Calmepam, Лексотан, Лексаурин, Лексилиум, Калмепам, Бромидем, Нормок",
  brotizolam: "Lindormin, Ladorm, Bondormin, Dormex, Sintonal, Nimbisan, Лендормин",
  camazepam: "Albego, Limpidon, Nebolan",
  chlordiazepoxide:
    "Psico Blocan, Psicoblocan, Elenium, Radepur, Risolid, Librium, Napoton, Oasil, Omnalio, Huberplex, Psicofar, Reliberan, Seren, " +
    "Benzodiapin, Klopoxid, Multum, Normide, Labican, Chlozepid, Элениум, Хлозепид, Радепур, Напотон, " +
    "Либриум",
  cinolazepam: "Gerodorm, Dormicina, Геродорм",
  clobazam:
    "Frisium, Urbanyl, Noiafren, Clarmyl, Clopax, Castilium, Urbadan, Grifoclobam, Tapclob, Perizam, " +
    "Epaclob, Celesemine, Silocalm, Karidium, Фризиум",
  clonazepam:
    "Ρίβοτριλ, Rivatril, Aklonil, Antelepsin, Iktorivil, Clonazepamum TZF, Kriadex, Antelepsine, Ривотрил, " +
    "Антелепсин, Клонотрил, Риватрил",
  clorazepate:
    "Tranxen, Tranxilium, Tranxène, Transene, Cloranxen, Justum, Nansius, Dorken, Uni-Tranxene, Noctran, Medipax, " +
    "Tencilan, Транксен, Транксилиум",
  clotiazepam: "Clozan, Tienor, Rizen, Veratran, Trecalmo, Distensan",
  cloxazolam: "Akton, Cloxam, Lubalix, Olcadil, Tolestan, Enadel",
  delorazepam: "Dadumir, Briantum",
  diazepam:
    "Novazam, Micropam, Hexalid, Lizan, Gewacalm, Psychopax, Kratium, Remedium, Valaxona, Diapam, Medipam, Diazep, Diazepeks, Neurolytril, " +
    "Valiquid, Apollonset, Atarviton, Stedon, Στεντόν, Relium, Neorelium, Relsed, Bialzepam, Metamidol, " +
    "Micronoan, Noan, Tranquirit, Vatran, Aliseum, Eridan, Valitran, Bensedin, Normabel, Mandro-Zep, " +
    "Tranquase, Lamra, Diaceplex, Vincosedan, Complutine, Drenian, Sico Relax, Pacium, Podium, " +
    "Stesolid Rectal, Paceum, Paralium, Diazepabene, Umbrium, Sibazon, Sibazonum, Betapam, Реланиум, " +
    "Седуксен, Сибазон, Релиум, Апаурин, Диазепекс, Валиум, Диапам, Апо-Диазепам, Фаустан, " +
    "Валокордин-Диазепам, Диазепабене, Бенседин",
  estazolam: "Esilgan, Nuctalon, Kainever, Domnamid, Noctal",
  "ethyl-loflazepate": "Victan",
  etizolam: "Depas, Pasaden",
  flunitrazepam:
    "Flunimerck, Fluninoc, Rohipnol, Roipnol, Valsera, Darkene, Fluscand, Flutraz, Hipnosedon, Neo Nifalium, Nilium, " +
    "Nulastres, Parnox, Primum, Silece, Ipnopen, Ilman, Vulbegal, Narcozep, Ronal, Somnubene, " +
    "Guttanotte, Рогипнол, Сомнубене",
  flurazepam:
    "Dalmadorm, Staurodorm Neu, Staurodorm, Flunox, Felison, Valdorm, Remdue, Midorm, Morfex, Dormodor, " +
    "Fordrim, Lunipax, Natam, Somlan, Далмадорм",
  gidazepam: "Гидазепам, Гидазепам IC, Гидазепам ІС, Гідазепам, Гідазепам IC, Hidazepam IC",
  halazepam: "Alapryl, Pacinone",
  ketazolam: "Unakalm, Sedotime, Marcen, Anseren, Solatran",
  loprazolam: "Dormonoct, Havlane, Somnovit, Sonin, Avlane",
  lorazepam:
    "Тавор, Лорсилан, Ταβόρ, Merlit, Docloraze, Lauracalm, Lorazemed, Lorazetop, Loridem, Optisedine, Vigiten, Serenase, Lorans, " +
    "Lorivan, Tolid, Duralozam, Pro Dorm, Punktyl, Somagerol, Lorasifar, Sedazin, Donix, Placinoral, " +
    "Sedizepan, Ansilor, Lorsedal, Rialam, Loralin, Zeloran, Lorafen, Loram, Titus, Dorm, Modium, " +
    "Novhepar, Trankilium, Cecil, Aripax, Nifalin, Proneurit, Anxiar, Tavor Expidet, Temesta Expidet, " +
    "Quait, Lorenin, Kalmalin, Лорафен, Лорам, Мерлит, Ативан",
  lormetazepam:
    "Noctofer, Loretam, Noctamid, Noctamide, Loramet, Minias, Ergocalm, Stilaze, Octonox, Loranka, Lormetamed, Metatop, " +
    "Ipnolor, Axilium, Luzul, Mexylor, Zolongil, Sedalam, Pronoctan, Aldosomnil, Dilamet, Sedaben, Nocton",
  medazepam:
    "Рудотел, Nobraxin, Edym Sedante, Rudotel, Rusedal, Nobrium, Ansilan, Medazepol, Glorium, Psiquium, Рудотель, Мезапам, Нобриум",
  metaclazepam: "Talis",
  mexazolam: "Sedoxil, Melex",
  midazolam:
    "Miprosed, Fulsed, Flormidal, Midanium, Sopodorm, Ipnovel, Zolamid, Midolam, Ozased, Buccolam Oral, Dalam, " +
    "Demizolam, Midaselect, Дормикум, Флормидал, Фулсед, Мидолам",
  nitrazepam:
    "Somnibel, Somnibel N, Imeson, Radedorm, Eatan N, Dormo-Puren, Novanox, Mogadan, Insomin, Ormodon, Imadorm, Dormalon, " +
    "Eunoctin, Berlidorm, Cerson, Nitrazadon, Pelson, Ipersed, Persopir, Surem, Numbon, Apodorm, " +
    "Nitrempax, Prosonno, Радедорм, Эуноктин, Берлидорм, Нитросан, Нитразадон",
  nordazepam: "Tranxilium N, Vegesan, Stilny, Calmday, Nordaz, Praxadium",
  oxazepam:
    "Oxa-CT, Adumbran, Praxiten, Anxiolit, Durazepam, Azutranquil, Noctazepam, Sigacalm, Uskan, Mirfudorm, " +
    "Oxa-Puren, Seresta, Serepax, Sobril, Alopam, Opamox, Oxamin, Oxascand, Limbial, Serpax, Tazepam, " +
    "Nozepam, Rondar, Oksazepam, Psiquiwas, Aplakil, Sedokin, Oxpam, Isodin, Тазепам, Нозепам, Адумбран, " +
    "Серакс, Апо-Оксазепам",
  oxazolam: "Hializan, Tranquit, Quiadon",
  phenazepam:
    "Fenazepam, Fezanef, Fezipam, Fenorelaxan, Tranquesipam, Elzepam, Phenzitat, Fenzitat, Phenazepamum, " +
    "Феназепам, Фезанеф, Фезипам, Фенорелаксан, Транквезипам, Элзепам, Фензитат",
  pinazepam: "Domar, Duna",
  prazepam: "Lysanxia, Demetrin, Prazene, Trepidan, Reapam, Mono Demetrin, Equipaz",
  quazepam: "Quazium, Oniria, Prosedar",
  remimazolam: "Byfavo, Anerem",
  temazepam:
    "Levanxol, Planum, Remestan, Normison, Euipnos, Neodorm SP, Pronervon T, Signopam, Tonirem, Dasuen, " +
    "Euhypnos, Norkotral Tema, Сигнопам, Нормисон",
  tetrazepam:
    "Musaril, Myolastan, Panos, Mobiforton, Musapam, Myospasmal, Rilex, Tepam-BASF, Tetra-saar, " +
    "Tetramdura, Tetrarelax, Spasmorelax, Tethexal, Relaxam, Clinoxan, Epsipam, Megavix, Myotop, " +
    "Миоластан",
  tofisopam: "Grandaxin, Emandaxin, Nodeprine, Грандаксин, Эмандаксин, Тофизопам Канон, Грандаксинум",
  triazolam: "Halcion, Rilamir, Songar, Somniton, Novidorm, Dumozolam, Somese, Хальцион",
  cinazepam: "Levana IC, Левана, Левана IC, Левана ІС",
  "chlordiazepoxide-clidinium": "Librocol, Librodan",
};
