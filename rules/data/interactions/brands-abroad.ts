import type { AddedNames } from "../class-table.ts";

/** Further brands of the interacting medicines, of many countries; by drug id. Never cited. */
export const interactionBrandsAbroad: AddedNames = {
  ketamine:
    "Ketmin, Aneket, Ketajet, Ketava, Ketalin, Inducmina, Ketanarkon, Keiran, Velonarcon, Ketased, " +
    "Ketashort, Tekam, Brevinaze, Ketanir, Calipsol, Ketarol, Narkamon, Калипсол, Кетамин, Кеталар, " +
    "ケタラール, ケタミン, 氯胺酮, 케타민, קטלר, كيتالار",
  esketamine: "Keta-S, Esketiv, Ketanest-S, Eskelan, エスケタミン, Справато, 艾司氯胺酮",
  memantine:
    "Akatinol, Memantinol, Nemdatine, Marixino, Alzmenda, Valios, Mantomed, Memox, Admenta, Mementor, " +
    "Noojerone, Мемантинол, Акатинол, メマリー",
  amantadine:
    "Viregyt-K, Amantan, Tregor, PK-Merz Infusion, Amixx, Lysovir, Trilasym, Endantadine, Мидантан, " +
    "Neomidantan, シンメトレル",
  dextromethorphan:
    "Tuxium, Romilar, Bechilar, Bexin, Akindex, Cinfatos, Frenatus, Iniston Antitusivo, Parlatos, " +
    "Serratos, Streptuss, Formitrol, Recotuss, Aricodil, Valatux, Acodin, Tussidex, Dexofan, " +
    "Robitussin Antitusivo, Drill Toux Seche, Ergix Adulte, Pulmodexane, Tussidane, NeoTussan, " +
    "Tuss Hustenstiller, Silomat, Balminil DM, Koffex DM, Bronchophan, Buckley's DM, Benylin Dry Cough, " +
    "Covonia Dry Cough, Vicks Formula 44, Vicks Formula 44 Cough, Formula 44, Creo-Terpin, " +
    "Scot-Tussin DM, Elixsure Cough, Triaminic Long Acting Cough, メジコン, Medicon, Туссин Плюс",
  methylphenidate:
    "Rubifen Retard, Ritalina, Tranquilyn, Xenidate XL, Matoride, Affenid, Quasym, Medikinet Retard, " +
    "Ritrocel, Motiron, Tifinidat, Kinecteen, Concentra XL, コンサータ, Концерта",
  lisdexamfetamine: "Vyvanse Chewable, Samexid, ビバンセ",
  modafinil:
    "Modalert, Modvigil, Provake, Resotyl, Stavigile, Vigicer, Alertex, Modiwake, モディオダール, Модафинил",
  armodafinil: "Artvigil, R-Modawake",
  atomoxetine: "Attentrol, Axepta, Attera, Atomox, ストラテラ, Когниттера",
  pseudoephedrine: "Rinoral, Eltor 120, Otrinol, Robidrine, Nasa-12, Congestac, Drixora, Decongest-12",
  levothyroxine:
    "Tiroxin, Tirosintsol, Eferox, Thevier, L-Thyrox, Thyro-Tabs, Levaxin, Lévothyrox, Berlthyrox, " +
    "Bagothyrox, Dexnon, Tirosint SoftGel, Thyronorm, Eltroxine, Novothyrox, Levothroid, Levolet, " +
    "Levoxine, Ermeza, チラーヂン, チラージン, Л-тироксин, Эутирокс, 優甲樂, 유씨락스, 씬지로이드, אלטרוקסין, التروكسين",
  liothyronine: "Triostat, Thyronine, チロナミン, Tiromel",
  theophylline:
    "Uni-Dur, Bronkodyl, Theospirex, Unifyl, Aerolate, Theo-Bronc, Teotard, Teopec, Nuelin SR, Theodur, Spophyllin, " +
    "Theochron SR, Theoplus, Xantium, Теопэк, Теотард, テオドール, ユニフィル",
  aminophylline: "Euphylline, Neophyllin, Syntophyllin, Aminophyllinum, Эуфиллин, ネオフィリン, Minocton",
  naltrexone:
    "Nemexin, Trexan, Basinal, Ethylex, Naltima, Nodict, Opizone, Vivitrol Depot, Destoxican, Вивитрол, " +
    "Антаксон, Продетоксон",
  lamotrigine:
    "Lamictin, Lamogin, Lamolep, Lamotrix, Lamitor, Lamez, Lametec, Lamepil, Plexxo, Danoptin, Elmendos, " +
    "Labileno, Crisomet, Lamodex, Lamirax, Lamitrin, Symla, Epitec, Latrigil, Lambipol, Neurium, " +
    "Gerolamic, Triginet, Lamotrivian, ラミクタール, Ламиктал, Ламолеп, Ламитор, Сейзар",
  clarithromycin:
    "Abbotic, Biaxin HP, Klabax, Fromilid, Claritrobyl, Lekoklar, Klabion, Monoclarium, Naxy, Clarith, " +
    "Clarosip, Macladin, Kofron, クラリス, クラリシッド, Клацид, Фромилид",
  ketoconazole: "Fungoral, Ketozal, Panfungol, Ketozol, Fungarest",
  itraconazole:
    "Canadiol, Orungal, Itrac, Trisporal, Siros, Hongoseril, Itrafungol, Candistat, Canditral, Itracon, " +
    "イトリゾール, Орунгал, Итразол",
  voriconazole: "Voritek, Voriole, ブイフェンド",
  clopidogrel:
    "Zyllt, Trombex, Clopivas, Deplatt, Clavix, Plagril, Tromben, Agrelan, Pegorel, Pidogul, Clopirin, " +
    "プラビックス, Зилт, Плавикс",
  carbamazepine:
    "Tegretol Retard, Neurotol, Hermolepsin, Karbapin, Timonil Retard, Stazepine, Neurotop, Sirtal, " +
    "Trimonil, Zeptol, Mazetol, Degranol, Karazepin, Teril CR, Finlepsin Retard, テグレトール, Финлепсин, " +
    "Тегретол, Зептол",
  phenytoin:
    "Eptoin, Difetoin, Phenhydan, Fenantoin, Fenitron, Hidantal, Hydantol, Sinergina, Neosidantoina, " +
    "Diphantoin, Epilan-D, Lehydan, Difenin, Hidantina, Phydum, Diphedan, アレビアチン, ヒダントール, Дифенин",
  "st-johns-wort":
    "Deprim, Gelarium, Esbericum, Hyperforat, Perika, Negrustin, Hiperico, Millepertuis, Movina, LI 160, " +
    "Деприм, Негрустин",
  rifampicin: "Tubocin, Benemicin, Rimycin, Rifaldin, Rifcin, R-Cin, Arficin, リファジン",
  midodrine: "Amatine, Metligine, Midamine, メトリジン, Гутрон",
  adrenaline: "EpiPen Auto-Injector, Fastjekt, Suprarenin, Altellus, Chenpen, Eurneffy, Adrenalina, エピペン",
  moclobemide: "Rimarix, Moclobeta, Moclodura, Mocloxil, Deprenorm",
  selegiline:
    "Carbex, Jumexal, Antiparkin, Plurimen, Juprenil, Segan, Selgene, Zelapar ODT, Cognitiv, エフピー, " +
    "Юмекс, Сеган",
  rasagiline: "Ralago, Rasagea, Razalect, Азилект, アジレクト",
  linezolid: "Zenix, Linospan, Lizomac, Linox, Linzolid, Амизолид, ザイボックス, Зивокс",
  phentermine:
    "Metermine, Panbesy, Elvenir, Terfamex, Acxion, Mirapront Mite, Adipex Retard, Obermine, Umine, " +
    "Oby-Cap, Teramine, Zantryl",
  ergotamine:
    "Ergo-Kranit, Migril, Avamigran, Cafergot PB, Gynergen, Lingraine, Tonopan, Wigraine, Ercaf, " +
    "Neo-Secatin",
  dihydroergotamine: "Ikaran, Tamik, Dihydergot, Verladyn, Dergotamine, Orstanorm, Diergo-Spray, Diergospray",
  lisinopril:
    "Lisodur, Lisihexal, Coric, Doneka, Novatec, Vivatec, Diroton, Lisopress, Irumed, Lipril, Listril, " +
    "Sinopril, Lispril, Диротон, Ирумед, ロンゲス",
  enalapril:
    "Enap, Berlipril, Ednyt, Enam, Envas, Renipril, Corodil, Glioten, Lotrial, Eupressin, Crinoren, " +
    "Renitek, Энап, Ренитек, Берлиприл, Эднит, レニベース",
  ramipril:
    "Hartil, Piramil, Polpril, Ampril, Cardace, Ramitren, Triatec, Acovil, Amprilan, Vesdil, Hypren, " +
    "Ecator, Хартил, Амприлан, Тритаце",
  perindopril: "Prestarium, Prenessa, Perineva, Coverex, Procaptan, Prestance, Престариум, Перинева",
  losartan:
    "Lorista, Lozap, Presartan, Losacor, Losar, Rasoltan, Aratan, Losartic, Repace, ニューロタン, Лозап, " +
    "Лориста, Козаар",
  valsartan:
    "Valsacor, Valzap, Provas, Nortivan, Valtan, Kalpress, Diocor, Valsotens, Vamloset, ディオバン, " +
    "Вальсакор, Диован",
  telmisartan: "Tolura, Telma, Telsartan, Telpres, Cresar, Telista, ミカルディス, Микардис, Телзап",
  candesartan:
    "Hypersar, Ratacand, Parapres, Candecor, Karbis, Candesar, Hyposart, ブロプレス, Атаканд, Ордисс",
  olmesartan: "Belsar, Openvas, Ixia, Plaunac, Benetor, Olmes, Olmezest, オルメテック, Кардосал",
  irbesartan: "Irbetan, Ifirmasta, Converium, Irovel, Xarb, アバプロ, イルベタン, Апровель",
  metoprolol:
    "Minax, Egilok, Corvitol, Metocard, Emzok, Lopresor Retard, Betaloc ZOK, Metohexal, Vasocardin, Prelis, " +
    "Meto-Succinat, Selo-Zok, Metozok, Slow-Lopresor, セロケン, Беталок, Эгилок, Эгилок С, Метокард",
  bisoprolol:
    "Concor Cor, Bisocor, Coronal, Niperten, Bisogamma, Euradal, Sequacor, Isoten, Corbis, Bisocard, " +
    "Soloc, Emconcor, Bilol, Cordalor, メインテート, Конкор, Коронал, Нипертен, Бипрол, Бисогамма",
  propranolol:
    "Anaprilin, Ciplar, Obsidan, Propranur, Efektolol, Inderalici, Betabloc, Hemipralon, Deralin, " +
    "Rexigen, Provanol, Betacap, Propral, インデラル, Анаприлин, Обзидан",
  atenolol:
    "Betacar, Atehexal, Tensig, Noten, Betacard, Hypoten, Atenol, Normalol, Ormidol, Prenormine, " +
    "Plenacor, Ablok, テノーミン, Тенормин",
  carvedilol:
    "Carvid, Coryol, Carvil, Coropres, Kredex, Dimitone, Carloc, Talliton, Carvetrend, Acridilol, アーチスト, " +
    "Акридилол, Дилатренд, Кориол",
  nebivolol: "Nebicard, Nebivor, Hypoloc, Vasoxen, Небилет, Бинелол",
  amlodipine:
    "Amlopin, Normodipine, Stamlo, Amlong, Amlopress, Amlozek, Astudal, Monovas, Amdepin, Nordip, " +
    "Cardilopin, Amlovas, Tensivask, ノルバスク, アムロジン, Норваск, Нормодипин, Тенокс, 絡活喜, 노바스크",
  nifedipine:
    "Nifedical, Nifedical XL, Nifediac, Nifediac CC, Corinfar, Cordipin, Cordaflex, Nifecard, Nifehexal, Pidilat, Aprical, Osmo-Adalat, Fenigidin, " +
    "Tensipine, Nicardia, アダラート, Коринфар, Кордафлекс, Кордипин",
  verapamil:
    "Anpec, Finoptin, Verahexal, Veratensin, Flamon, Lekoptin, Veroptinstada, Falicard, Manidon, ワソラン, Изоптин, " +
    "Финоптин",
  diltiazem:
    "Diltzac, Dilt-CD, Tiamate, Vasocardol, Cardia XT, Dilrene, Angizem, Altiazem, Blocalcin, Diacor, Dilta-Hexal, Dinisor, Vasmulax, Angizem CD, ヘルベッサー, " +
    "Herbesser, Dilcardia, Алтиазем",
  furosemide:
    "Oedemex, Furon, Furorese Retard, Impugan, Furix, Diural, Furanthril, Edemid, Urex, Uremide, Frusid, " +
    "Errolon, Salurex, Lasiven, ラシックス, Лазикс, 速尿",
  spironolactone:
    "Verospiron, Spiridon, Spirix, Xenalon, Spirohexal, Uractone, Aldopur, Osyrol, Spiractin, Uracton, " +
    "Practon, Flumach, アルダクトン, Верошпирон",
  indapamide:
    "Arifon, Tertensif SR, Indap, Ionik, Rawel, Ipamix, Pressurai, Natrix, Lorvas, Indalix, Dapamax, " +
    "Индап, Арифон, ナトリックス",
  hydrochlorothiazide:
    "Dithiazide, Disothiazide, Hypothiazid, Dichlotride, Ridaq, Hidrosaluretil, Disalunil, HCT Hexal, Aquazide, " +
    "Hydrodiuril, Гипотиазид",
  clonidine:
    "Duraclon, Haemiton, Clofelin, Clophelin, Chlophazolin, Paracefan, Isoglaucon, Atensina, Arkamin, Normopresan, " +
    "Caprysin, Melzin, Iporel, Клофелин, Гемитон, カタプレス",
  doxazosin:
    "Doxacor, Kamiren, Zoxon, Diblocin, Carduran, Tonocardin, Artezine, Cardoral, Progandol, Supressin, " +
    "Kaltensif, カルデナリン, Кардура, Зоксон, Артезин, Камирен",
  methyldopa: "Dopegyt, Hydopa, Sembrina, Alphadopa, Medopa, Aldomin, Допегит, アルドメット",
  moxonidine: "Moxogamma, Tenaxum, Moxonitex, Физиотенз, Моксонитекс",
  "glyceryl-trinitrate":
    "Nitro-Time, Nitronal, Glytrin, Nitromint, Sustac, Nitroglyn, Nitrek, Cordipatch, Discotrine, Diafusor, Epinitril, Perlinganit, " +
    "Trinitrina, Venitrin, Nitrocine, Suscard, Percutol, Anginine, Lycinate, Nitrobid, GoNitro, " +
    "Nitroject, Нитроглицерин, ニトロペン, ミリステープ",
  "isosorbide-mononitrate":
    "Isosorbide, Mono Mack, Olicard, Effox, Monosorb, Uniket, Monocinque, Pentacard, Duride, Imtrate, Monodur, " +
    "Ismexin, Monizol, Моночинкве, Эфокс, アイトロール",
  "isosorbide-dinitrate":
    "ISDN, Isosorbide, Cedocard, Sorbangil, Maycor, Carvasin, Nitrosorbide, Sorbitrate, Dilatrate, Isocard, Nitrosorbon, " +
    "Jeridin, Кардикет, Нитросорбид, ニトロール",
  semaglutide:
    "Ozempic Flextouch, Poviztra, Extensior, Rybelsus R2, Семавик, Квинсента, Оземпик, Вегови, オゼンピック, " +
    "リベルサス, ウゴービ",
  tirzepatide: "Mounjaro KwikPen, Yurpeak, マンジャロ, ゼップバウンド, Мунджаро, Тирзетта",
  liraglutide:
    "Nevolat, Zegluxen, Lirafit, Olire, Lirux, ビクトーザ, サクセンダ, Виктоза, Саксенда, Квинлиро, Энлигрия",
  dulaglutide: "トルリシティ, Трулисити",
  exenatide: "Baeta, Bydureon Pen, Баета",
  insulin:
    "Insuman Rapid, Insuman Basal, Insuman Comb, Berlinsulin, Insugen, Biosulin, Rinsulin, Wosulin, " +
    "Gensulin, Polhumin, Semilente, Iletin, Iletin II, Velosulin, Monotard, Ultratard, Novolin L, " +
    "Humulin L, Humulin U, Humulin S, Humulin M2, Humulin Mix, Novolin 30/70, Humulin 30/70, " +
    "Humulin 50/50, Insulatard Penfill, Mixtard 30, Orgasuline, Umuline, Innolet, Hypurin Porcine, " +
    "Hypurin Bovine, Hypurin NPH, Hypurin Regular, Exubera, Myxredlin IV, Ринсулин, Генсулин, Протафан, " +
    "Актрапид, Хумулин, Биосулин, Росинсулин, ノボリン, ヒューマリン, Insulex, Protamine Zinc Insulin, " +
    "Insuman Infusat, ReliOn R, ReliOn N, ReliOn 70/30",
  "insulin-glargine":
    "Basalin, Basalog, Glaritus, Glarine, Optisulin, Toujeo SoloStar, Toujeo DoubleStar, Lusduna, " +
    "Basaglar KwikPen, Basaglar Tempo Pen, Abasria, Insulin Glargine-yfgn, Insulin glargine-aglr, ランタス, " +
    "Лантус, Туджео, РинГлар",
  "insulin-lispro":
    "Humalog Junior, Humalog Mix 50/50, Humalog Mix 25, Humalog Mix 50, Lispro-PFC, Eglucent, " +
    "Insulin lispro-aabc, Insulin lispro protamine, Humaject, ヒューマログ, ルムジェブ, Хумалог, РинЛиз",
  "insulin-aspart":
    "NovoMix 30, NovoMix 50, NovoMix 70, NovoRapid FlexPen, NovoRapid FlexTouch, NovoLog Mix 50/50, " +
    "ReliOn Novolog, Insulin aspart protamine, Dazparda, Insulin aspart-szjj, Insulin aspart-xjhz, " +
    "ノボラピッド, フィアスプ, НовоРапид, РинФаст",
  "insulin-degludec": "Tresiba FlexTouch, トレシーバ, Тресиба",
  "insulin-detemir": "Levemir FlexTouch, Levemir FlexPen, Levemir InnoLet, レベミル, Левемир",
  "insulin-glulisine": "Apidra SoloStar, アピドラ, Апидра",
  "insulin-icodec": "Kyinsu, アウィクリ",
  "insulin-degludec-insulin-aspart": "ライゾデグ, Райзодег",
  glimepiride:
    "Glimax, Dibiglim, Glempid, Meglimid, Oltar, Symglic, Glibetic, Amaryl Solo, Roname, Getryl, Glimy, " +
    "Diameprid, Диамерид, Амарил, アマリール",
  gliclazide:
    "Azukon, Bilxona, Nazdol, Vamju, Laaglyda, Reclide, Glizid, Diabeton, Diabeton MR, Diabrezide, " +
    "Dramion, Gliclada, Diaprel, Diaclide, Glucozide, Glyzide, Ziclin, Diaglyk, Glidiab, Диабетон, " +
    "Диабетон МВ, Глидиаб, Диабефарм, グリミクロン",
  glibenclamide:
    "Gilemal, Maninil, Glitisol, Malix, Betanase, Euglamin, Gliben, Glimel, Semi-Euglucon, Miglucan, " +
    "Manilin, Gliboral, Norglicem, Glynase PresTab, Glyburide Micronized, Манинил, オイグルコン, ダオニール",
  "glibenclamide-metformin":
    "Glibomet, Suguan M, Bi-Euglucon M, Glucored, Bagomet Plus, Gluconorm Plus, Глибомет, Глюкованс, " +
    "Глюконорм",
  glipizide: "Minodiab, Antidiab, Mindiab, Melizide, Glibenese GITS, Sucrazide, Минидиаб",
  repaglinide: "Eurepa, Diagline, Новонорм, Диаглинид, シュアポスト, Surepost",
  tolbutamide: "Rastinon, Orabet, Artosin, Arcosal, Glyconon",
  chlorpropamide: "Insulase, Glucamide, Copamide",
  hydralazine: "Alphapress",
  sotalol: "Cardol",
  labetalol: "Presolol",
  amiloride: "Kaluril",
  metolazone: "Diulo",
  amfetamine: "Benzedrine",
  phendimetrazine: "Melfiat, Plegine, Statobex",
  diethylpropion: "Tepanil",
};
