import type { AddedNames } from "../class-table.ts";

/** Further brands of opioids, of many countries; by drug id. Never cited. */
export const opioidBrandsAbroad: AddedNames = {
  codeine:
    "Codeprex, Codicaps, Codisan, Bisoltus, Codeisan, Toseina, Histaverin, Tryasol, Optipect, " +
    "Codicompren, Bronchicum Mono Codein, Galcodine, Codipertussin, Codein Knoll, Kodein, Codenfan, " +
    "Actacode, Kodimagnyl, リン酸コデイン, コデインリン酸塩",
  "codeine-paracetamol":
    "Codipar, Tylex, Panadol Ultra, Solpaflex, Codalgin, Codalgin Forte, Prodeine, Panamax Co, " +
    "Comfarol Forte, Panadeine Extra, Dol-u-ron, Lonarid, Antidol, Ascodan, Solpadeine Max, Rokacet, " +
    "Rokacet Plus, Korylan, Ultracod, Geralgine-K, Talvosilen Forte, Titretta, Paracod, Treuphadol Plus, " +
    "Nedolon P, Cod-Acamol, Pinex Forte, Paralgin Forte, Paralgin Major, Citodon, Panocod, Altermol, " +
    "Lindilane, Algisedal, Migralgine, Atasol-15, Exdol, Солпадеин, Phenaphen with Codeine, " +
    "Capital and Codeine",
  "codeine-ibuprofen":
    "Brufen Plus, Cuprofen Plus, Algocod, Panafen Plus, Ibucode Plus, Нурофен Плюс, Solpadeine Migraine",
  "codeine-aspirin": "Codis, Aspalgin, Dispirin Forte, Dolviran, Veganin, 222 Tablets, Codral Forte",
  "codeine-promethazine": "Prometh with Codeine, Prometh VC with Codeine",
  "doxylamine-paracetamol-codeine": "Syndol, Propain Plus, Fiorinal Dental, Panalgesic, Tensolve",
  hydrocodone: "Dicodid, Hydrokon, Biocodone, Robidone, Vantrela ER, Hycodan Syrup",
  "hydrocodone-paracetamol":
    "Lorcet 10, Dolorex Forte, Stagesic, Zolvit, Liquicet, Bancap HC, Ceta-Plus, Dolacet, Hydrocet, " +
    "Lorcet-HD, Polygesic, T-Gesic",
  "hydrocodone-chlorphenamine":
    "Tussionex Pennkinetic, Hydrocodone Polistirex and Chlorpheniramine Polistirex",
  hydromorphone: "Opidol, Hydal, Jilkan, Sophidone, Hydrostat, Palladone SR, ナルサス, ナルラピド",
  oxycodone:
    "Oxecta, 奥施康定, 옥시콘틴, OxyNEO, Oxypro, Abtard, Carexil, Dolocodon, Oxeltra, Lynlor, Leveraxo, Onexila XL, Reltebon, Renocontin, " +
    "Zomestine, Candox, Oxyact, Oxylan, Ixyldone, Novacodon, Proladone, Xancodal, Oxydolor, Oxygerolan, " +
    "Oxycod, Oxikon, Oxiconta, Oxaydo, Oxanest, Eubine, Oxinorm, OxyFast, Dazidox, Eth-Oxydose, オキシコンチン, " +
    "オキノーム, オキファスト",
  "oxycodone-paracetamol": "Depalgos, Endocodone, Percocet-5, Perloxx, Narvox, Primalev, Percolone",
  "oxycodone-naloxone": "Targin Forte, Oxynal, Myloxifin, Oxyargin, Targinact PR, Targin SR",
  morphine:
    "Morphgesic, Filnarine, Moscontin, Capros, M-long, MSI Mundipharma, MSR Mundipharma, Painbreak, " +
    "Substitol, Compensan, Vendal, Mundidol, Contalgin, Dolcontin, Depolan, Malfin, Doltard, Noceptin, " +
    "Oglos, Ticinan, Dimorf, Graten, Analfin, Amidiaz, Algedol, Rescudose, MOS, M.O.S., Morphitec, " +
    "Ordine, Anamorph, Momex, Sendolor, Kapabloc, OMS Concentrate, Oramorph SR, DepoDur, Mscontin, " +
    "MSコンチン, オプソ, カディアン",
  fentanyl:
    "Denpax, Fendivia, Fentalis, Osmanil, Tilofyl, Victanyl, Yemex, Opiodur, Breakyl, Recivit, Vellofent, " +
    "Dolforin, Fentadur, Fentavera, Ionsys, Leptanal, Haldid, Fentanest, Durfenta, Fenturogenix, " +
    "Durogesic DTrans, Ran-Fentanyl, Fentos, Fentora Buccal, デュロテップ, フェントス, ワンデュロ, アブストラル, イーフェン, " +
    "Фентанил, Дюрогезик",
  buprenorphine:
    "Sevodyne, Butec, Bupeaze, Relevtec, Turgeon, Prenotrix, Panitaz, Busiete, Reletrans, Bupramyl, " +
    "Addnok, Tidigesic, Norphin, Lepetan, Buprex, Gabup, Natzon, Bunalict, Bupensan, Feliben, " +
    "Ravata, Bupremorf, レペタン, ノルスパン",
  "buprenorphine-naloxone": "Addnok-N, Bupensanduo, Suboxone Film, Zubsolv SL",
  methadone:
    "Eptadone, Heptadon, Ketalgin, Metasedin, Heptanon, Misyo, Methaddict, Levopidon, Symoron, Phymet, " +
    "Aseptone, Adolan, Mephenon, Amidona, Zoryon, Metharose, Pinadone, Westadone, Methadose Sugar-Free, " +
    "Metadol Concentrate, メサペイン",
  tramadol:
    "Ryzolt, Rybix, Rybix ODT, Tramadex, Tramagetic, Tramagit, Tramundin, Amadol, Travex, Tradol, Adamon, Biodalgic, Monoalgic, " +
    "Takadol, Zumalgic, Trabar, Ceparidin, Dolol, Mandolgin, Tiparol, Gemadol, Tradolan, Poltram, " +
    "Mabron, Tralgit, Protradon, Trodon, Tramadolor, Urgendol, Paxilfar, Tridol, Tramazac, Domadol, " +
    "Supridol, Tramasure, Ultradol, Tramaking, Tramed, Calmador, Trama-Klosidol, Sylador, Dorless, " +
    "Anangor, Timasen, Tramadon, Prontofort, Durodor, Trexol, Tramacontin, Zodol, Minidol, Timarol, " +
    "Manol, Tramache, Pacmol, Matradol, Trosic, Madola, Tradosik, Dolsic, Trasedal, Nobligan Retard, " +
    "Larapam, Mabron SR, Maneo, Marol, Maxitram, Tilodol, Tramquel, Tramulief, Zeridame, Invodol, " +
    "Oldaram, Tradorec, Eptadol, Tramacalm, Lodam, Durotram, Zytram XL, Unitral, Fortradol, Traflash, " +
    "Prontalgin, Adolonta Retard, Dolpar, Ultram Rapid, Трамал, Трамадол, トラマール, ワントラム, ツートラム, 트리돌, 曲马多, " +
    "奇曼丁, ترامال, ترامادول, טרמדקס, טרמל",
  "tramadol-paracetamol":
    "Doreta, Dolcet, Kolibri, Palgotal, Paratram, Acudol, Tramapap, Zaldaks, Tramcet, Xilpedine, " +
    "Acugesil, Zaledor, Залдиар, トラムセット, 울트라셋, Ultracet ER",
  tapentadol:
    "Palexia Retard, Yantil Retard, Ationdo, Tapal, Tydol, Tapcynta, Aspadol, Topcynta, Tapaday, " +
    "Vorth TP, タペンタ",
  pethidine: "Dolargan, Petidin, Meperol, Opystan, Demerol Tablets, Meperitab, Pethidin, オピスタン",
  nalbuphine: "Onfor, Raltrox, Bufigen, Nalcryn, Nubaina, Nalufin, Налбуфин",
  butorphanol: "Moradol, Butrum, Dolorex, Torbutrol, Beforal, スタドール, Стадол",
  pentazocine: "Sosegon, Fortal, Susevin, Pentawin, Peltazon, ソセゴン, ペンタジン",
  "tilidine-naloxone": "Tilidin-naloxon, Tilidura, Tilicomp, Andolor, Celldolor, Nalidin, Tilnalox, Valtran",
  dihydrocodeine:
    "Codidol, Dicodin, Paracodin, Remedacen, Tiamon Mono, Contugesic, Didor, Codicontin, Paracodina, " +
    "Makatussin, Drocode, Rikodeine, Parzone",
  dextropropoxyphene:
    "Antalvic, Depronal, Doloxene, Deprancol, Liberen, Abalgin, Dexofen, Develin Retard, Darvon Pulvules",
  "dextropropoxyphene-paracetamol":
    "Distalgesic, Dolotard, Wygesic, Dolene AP, Balacet, Trycet, Algoced, Dextroref, Paradex, Distalgic",
  diamorphine: "Diamorf, Diaphin IR, Diaphin SR",
  kratom: "OPMS, O.P.M.S., MIT45, 7-OHMZ",
  piritramide: "Dipidolor, Piridolan",
  sufentanil: "Sufenta Forte",
};

/** Further brands of barbiturates, z-drugs, gabapentinoids and other strong sedatives, of many countries; by drug id. Never cited. */
export const sedativeBrandsAbroad: AddedNames = {
  phenobarbital:
    "Gardénal, Kaneuron, Phenaemal, Phenaemaletten, Phenemal, Fenemal, Aphenylbarbit, Lepinal, " +
    "Phenotal, Luminaletas, Luminalum, Sevenal, Sevenaletta, Bialminal, Comizial, Fenocris, Carbital, " +
    "Barbitron, Edhanol, Barbilettae, Epiphen, Solfoton, Phenobal, Lethyl, Luminal Sodico, フェノバール, " +
    "ワコビタール, ルピアール, Люминал, Фенобарбитал",
  primidone:
    "Resimatil, Sertan, Mizodin, Majsolin, Cyral, Prysoline, Misodine, Hexamidinum, Гексамидин, プリミドン",
  secobarbital: "Immenoctal, Seconal Sodium, Imesonal, アイオナール",
  pentobarbital: "Nembutal Sodium, Euthasol, Prodormol, Repocal, ラボナ, Pentobarbiton",
  amobarbital: "Isomytal, イソミタール, Stadadorm, Dormytal",
  butobarbital: "Sonéryl, Butethal, Buticaps",
  methohexital: "Brevimytal",
  thiopental:
    "Nesdonal, Tiobarbital, Thiopenton, Farmotal, Intraval, Sodipental, Hypnostan, ラボナール, Trapanal",
  mephobarbital: "Mysoline-Prominal, Prominaletten",
  meprobamate:
    "Andaxin, Visano, Meprodil, Epikur, Precyclan, Quanil, Pertranquil, Meprogesic, Restenil, Sedanyl, Meprin, " +
    "Meprate, Мепротан",
  "chloral-hydrate":
    "Nervifene, Medianox, Aquachloral, Chloralix, Welldorm Tablets, Escre, エスクレ, Ansopal",
  clomethiazole: "Hemineurin, Distraneurine, Hemineurine",
  methaqualone: "Sopor, Parest, Optimil, Rouqualone, Tualone, Pallidan, Dormutil M",
  glutethimide: "Noxyron, Doriden Ciba, Elrodorm",
  propofol:
    "Propoven, Recofol, Propofol-Lipuro, Disoprivan, Pofol, Fresofol, Provive, Ansiven, Anesia, Propocam",
  dexmedetomidine: "Dexdor, Dexem, Dextomid, Dexdomitor, Cepedex, Dexidin, Precedex PreMix, プレセデックス",
  zolpidem:
    "思诺思, Adormix, Cedrol, Dactive, Damixan, Dormilam, Dormizol, Durnit, Eanox, Exodorm, Flazinil, Lioram, " +
    "Nasen, Nimadorm, Nottem, Noxidem, Noxizol, Onirex, Patz SL, Polsen, Sedovalin, Semi-Nox, Snovitel, " +
    "Somidem, Somit, Somno, Somnipax, Somnipron, Somnogen, Sucedal, Sumenan, Sunmine, Sylan, Xentic, " +
    "Zasan, Ziohex, Zipsoon, Zodorm, Zolcent, Zoldem, Zoldria, Zolep, Zolfresh, Zolnox, Zolpeduar, " +
    "Zolpi-Lich, Zolpic, Zolpigen, Zolpihexal, Zolpinox, Zolpirest, Zolpitop, Zolprem, Zolpsan, Zolsana, " +
    "Zolta, Zonadin, Zunelor, Nitrest, Zolsoma, Vicknox, Sedovalin CR, Stilnoxium, Stildem, Zolkem, " +
    "Zolodorm, Zolpranax, Ivedal, Ивадал, Санвал, Гипноген, Сновител, Зольсана, Нитрест, Зонадин, " +
    "Онириа, マイスリー, 스틸녹스, 졸피드, 使蒂諾斯, סטילנוקס, ستيلنوكس",
  zopiclone:
    "Соннат, Imozop, Zopiclodura, Optidorm, Somnosan, Alchera, Imoclone, Torpas, Zetix, Zileze, Zimoclone, " +
    "Zopicon, Zorclone, Zopinox, Zopivane, Dobroson, Senzop, Zopigen, Zopiratio, Relaxon, Insomnium, " +
    "Foltran, Nocturno, Losopil, Alpaz, Zonix, Zopimed, Zopiklon, Zopicalm, Релаксон, Сомнол, Торсон, " +
    "Пиклодорм, Милован, Имован, アモバン, 宜眠安, אימובן, נוקטורנו, إيموفان, Sepcurid",
  eszopiclone:
    "Lunivia, Nirvan, Valnoc, Eszop, Fulnite, Hypnite, Inductal, Noptic, Neogaival, Nyxo, Esogno, " +
    "Nocturest, Prysma, Ezonia, ルネスタ",
  zaleplon: "Zalap, Zaplon, Hegon, Andante, Selofen, Plenidon, Rondo, Zalep, Анданте, Селофен, Zaso",
  gabapentin:
    "Gabatin, Gabantin, Gabapin, Gabalept, Gabatur, Gabaran, Aclonium, Edion, Gabagamma, Gabahexal, " +
    "Gabaneural, Gabax, Gabix, Gabrion, Gantin, Katena, Kaptin, Normatol, Progresse, Semerial, Tebantin, " +
    "Tremepen, Ultraneutral, Vultin, Gabex, Gaptin, Gabteva, Grimodin, Gordius, Apentin, Neurogabin, " +
    "Conventin, Gabenox, Ganin, Fanatrex, Конвалис, Катена, Тебантин, Эплиронтин, Габагамма, Нейронтин, " +
    "Габантин, ガバペン, 뉴론틴, נוירונטין",
  "gabapentin-enacarbil": "レグナイト",
  pregabalin:
    "Pregeb, Brieka, Pragiola, Egzysta, Linefor, Algerika, Gabica, Zeegap, Neurica, Plenica, Dismedox, " +
    "Kineptia, Martesia, Linbag, Galenvir, Pregdin, Pregasafe, Maxgalin, Nervalin, Pregaben, Prebalin, " +
    "Preglenix, Pregamid, Lyribastad, Averopreg, Irenypathic, Lyrolin, Prejunate, Nuramed, Lyrineur, " +
    "Symra, Prexel, Insaben, Prebictal, Pregobin, Pregastar, Siragan, Pagadin, Альгерика, Лирика, " +
    "Прегабио, Реплика, Прабегин, Габана, リリカ, 리리카, 利瑞卡, 乐瑞卡, ליריקה, ليريكا",
  mirogabalin: "タリージェ, 탈리제",
  "sodium-oxybate": "Hopveus, Somsanit, Gamma-OH, Anetamin, Оксибутират натрия, Alcover Granulato",
  phenibut: "Noofenum, Bifren, Phenibutum, Фенибут, Ноофен, Анвифен, Бифрен, Citrocard",
  carisoprodol:
    "Somadril, Somadril Comp, Carisoma, Listaflex, Scutamil-C, Pain-O-Soma, Pain O Soma, Prosoma, " +
    "Flexidol, Rela, Soprodal, Relacton-C, Artifar",
  baclofen:
    "Baklofen, Gabalon, Baclon, Baclohexal, Lebic, Stelax, Clofen, Liofen, Baclosal, Lyflex, Baclopar, " +
    "Baclosan, Lyresal, Befon, Spinax, Bacfen, Liotec, ギャバロン, リオレサール, Баклосан, Лиорезал",
  tizanidine:
    "Ternelin, Tizan, Tizalud, Tizanil, Sirdalud MR, Relentus, Tizaspas, Zanidin, Tizpa, Tizantin, " +
    "テルネリン, Сирдалуд, Тизалуд, Тизанил",
  cyclobenzaprine:
    "Miosan, Musculare, Mirtax, Flexiban, Cyben, Cyclorax, Benziflex, Novo-Cycloprine, Ciclobenz, " +
    "Mitrul, Tensiomax",
  methocarbamol:
    "DoloVisano, Lumirelax, Robinax, Carbacot, Skelex, Delaxin, Marbaxin, Miowas, Laxan, Forbaxin, " +
    "Methocarb",
  "methocarbamol-paracetamol":
    "Robaxisal Compuesto, Robinaxol, Muscle & Back Pain Relief, Muscle and Back Pain Relief, " +
    "Back-Aid Forte, Extra Strength Muscle & Back Pain Relief",
  "methocarbamol-aspirin":
    "Muscle & Back Pain Relief with ASA, Muscle and Back Pain Relief with ASA, " +
    "Muscle & Back Relief with ASA",
  "methocarbamol-ibuprofen":
    "Robax Platinum, Motrin Platinum Muscle and Body, Muscle and Back Pain Relief with Ibuprofen",
  chlorzoxazone: "Paraflex, Solaxin, Myolax, Klorzoxazon, Strifon Forte",
  orphenadrine: "Disipal, Norflex Retard, Orphenate, Banflex, Biorfen, Orfenal, Mioflex-A",
  thiocolchicoside:
    "Relmus, Coltrax, Myoril, Tyoflex, Muscoflex, Thioflex, Miorilax, Muscorelax, Tioside, Decontril, " +
    "Tiyokas, Sciomir, Myoson Thio",
  tolperisone:
    "Mydeton, Midocalm, Tolperil, Myderison, Mydoflex, Tolson, Muscalm, Tolizor, Мидокалм, Калмирекс, " +
    "Толперизон, ムスカルム",
  eperisone: "Epry, Rapisone, Exsif, Forelax, Eprinoc, Myosone, ミオナール, 뮤날",
};

/** Further brands of sedating antihistamines, bedtime medicines, antipsychotics and cannabis, of many countries; by drug id. Never cited. */
export const bedtimeBrandsAbroad: AddedNames = {
  diphenhydramine:
    "Unisom Extra, Sleepia, Dreemon, Nytol Original, Paxidorm, Sleep-Eze, Sleep-Eze D, Halbmond, " +
    "Hevert-Dorm, Sediat, Emesan, Dormplus, Vivinox Sleep, Moradorm, Dolestan, Dibondrin, Nervo OPT, " +
    "Benocten, Soñodor, Sonodor, Snuzaid, Unisom SleepMinis, Sominex Maximum, Sleepaid, Calmex, " +
    "Betasleep, Drewell, ドリエル, Drewell Sleep, レスタミン, ベナ, Димедрол, Dimedrol, Allerdryl, " +
    "Benadryl Allergy, Diphen, Geri-Dryl, Q-Dryl, Siladryl, Wal-Dryl, Wal-Sleep Z, Wal-Som, " +
    "ZzzQuil Night Pain, Simply Sleep Nighttime, Nighttime Sleep Aid, Night Time Sleep Aid, Sleep Aid",
  "diphenhydramine-paracetamol":
    "Panadol PM, Unisom PM Pain, Excedrin Tension Headache PM, Extra Strength Tylenol PM, " +
    "Coricidin HBP Nighttime, Acetadryl, Doan's PM Extra",
  "diphenhydramine-ibuprofen":
    "Advil PM Liqui-Gels, Wal-Profen PM, Ibuprofen PM Caplets, Nurofen Night, Robax Nighttime",
  hydroxyzine:
    "Ucerax, Hydroxyzinum, Iremofar, Disron, Iterax, Aterax, Hiderax, Hixizine, Prurid, Otarex, アタラックス, " +
    "Атаракс, Ataraxone",
  promethazine:
    "Phenergan Night Time, Pipolphen, Polfergan, Diphergan, Prometazina, Romergan, Closin, Proneurin, " +
    "Eusedon, Prothiazine, Avopreg, Goodnight, Allersoothe, ピレチア, ヒベルナ, Пипольфен, Дипразин",
  doxylamine:
    "Donormyl, Sonmil, Dormidina, Gittalun, Munleit, SchlafTabs-ratiopharm, Valocordin-Doxylamin, " +
    "Noctyl, Reslip, Донормил, Реслип, Mereprine",
  dimenhydrinate:
    "Gaviscon Nausea, Vomacur, Superpep, Reisetabletten, Aviomarin, Cinfamar, Biodramina, Valontan, Travel-Gum, Trawell, " +
    "Enjomin, Viabom, Nauseatol, Driminate, トラベルミン, Драмина, ドラマミン",
  chlorphenamine:
    "Chlor-Trimeton Allergy, Chlorphen, Clorten, Alermine, Allerfin, Chlorohistol, Pollenase, ポララミン",
  cyproheptadine:
    "Periactol, Ciplactin, Ciproral, Viternum, Peritol, Pranzo, Heptasan, Apetamin, ペリアクチン, Перитол, " +
    "Cobavital",
  "brompheniramine-pseudoephedrine": "Bromfed-PD, Bromfenex, Touro Allergy, Lodrane D, Iofed, Dimetane Plus",
  "brompheniramine-pseudoephedrine-dextromethorphan":
    "Bromfed-DM, Bromdex D, Brovex PSB DM, Myphetane DX, Anaplex-DM, Neo DM",
  "dextromethorphan-doxylamine-paracetamol":
    "Vicks Medinait, WICK MediNait Erkältungssirup, MediNait, Actigrip Notte, Vicks Medinite, Medinite, " +
    "Nyquil LiquiCaps, Equate Nite Time, Nite Time Cold & Flu, Nighttime Cold & Flu, " +
    "Night Time Cold & Flu Relief, Wal-Flu Night, NeoCitran Night, Buckley's Complete Nighttime, " +
    "Coldrex Nite, Tylenol Cold Nighttime",
  trazodone:
    "Azona, Beneficat, Bimaran, Devidon, Donaren, Manegan, Pragmarel, Pragmazone, Reslin, Sideril, " +
    "Taxagon, Tombran, Trant, Trazalon, Trazodil, Trazolan, Trazonil, Trialodine, Triticum AC, Trazal, " +
    "Trittico Prolong, Desirel, デジレル, レスリン, Триттико, Азона",
  mirtazapine:
    "Mirtabene, Mirtaron, Mirzaten, Esprital, Mirtor, Mirtastad, Mirtazelon, Promyrtil, Menelat, Mirtin, " +
    "Mirtaz, Mirt, Arintapin, Combar, Calixta, Norset, Amirel, Axit, Reflex, Remeron RD, Rexer Flas, " +
    "Vastat, Afloyan, リフレックス, レメロン, Ремерон, Каликста, Эспритал",
  doxepin: "Anten, Gilex, Doxal, Doneurin, Mareen, Sagalon, Quitaxon, Expan, Doxin, Xepin",
  mianserin:
    "Bolvidon, Norval, Miabene, Miansan, Tetramide, Lerivon, Miansemerck, Deprevon, Serelan, テトラミド, " +
    "Леривон",
  suvorexant: "ベルソムラ",
  lemborexant: "デエビゴ",
  daridorexant: "クービビック",
  cannabis: "Nabiximols, Cannador, Bediol, Bedica, Bedrolite, Bedropuur, Sativex Oromucosal",
  dronabinol: "Reduvo, Compassia, Elevat",
  nabilone: "Cesametic",
  quetiapine:
    "Ketipinor, Kventiax, Kwetaplex, Quentiax, Notiabolfen, Quetiapin Prolong, Biquetan, " +
    "Mintreleq, Psicotric, Qutipin, Quticool, Socalm, Seroquel IR, Qudix, Cedrina, Gyrex, " +
    "セロクエル, ビプレッソ, Сероквель, Кветиапин, Кетилепт, Лаквель, Кутипин, Bipresso, Ketilept, Hedonin, " +
    "Nantarid, Victoel",
  olanzapine:
    "Zolafren, Zolaxa, Ranofren, Olzapin, Olanzaran, Oleanz, Oliza, Olzin, Zypine, Lanzek, Egolanza, " +
    "Parnassan, Normiton, Zalasta, Olpin, Rexapin, Olanza, Lanopin, ジプレキサ, Зипрекса, Заласта, Эголанза",
  risperidone:
    "Rispolept, Rispen, Risset, Torendo, Ridonex, Risperon, Belivon, Sequinan, Psychodal, Rispolux, " +
    "Sizodon, Respidon, Zargus, Dagotil, Рисполепт, Торендо, Рилептид, リスパダール",
  clozapine:
    "Azaleptin, Azaleptol, Klozapol, Leponex, Lozapin, Sizopin, Clopine, Closastene, Elcrit, Skizoril, " +
    "Lapenax, Nemea, Азалептин, Лепонекс, クロザリル",
  haloperidol:
    "Haldol Depot, Halomonth, Haloper, Haloneural, Senorm, Sigaperidol, Buteridol, Eukystol, Dozic, " +
    "Kepsidol, Halosten, Linton, Serenase, Aloperidin, セレネース, リントン, Галоперидол, Сенорм",
  chlorpromazine:
    "Hibernal, Contomin, Wintermin, Fenactil, Klorproman, Aminazin, Megaphen, Amplictil, Chlorazin, " +
    "Plegomazin, Prozin, コントミン, ウインタミン, Аминазин",
  levomepromazine:
    "Tisercin, Levotomin, Levomepromazin-neuraxpharm, Hirnamin, Levoprome, Minozinan, ヒルナミン, レボトミン, " +
    "Тизерцин",
  sulpiride:
    "Eglonyl, Arminol, Vertigo-Meresa, Equilid, Prosulpin, Aiglonyl, Betamaks, Dobren, Guastil, Miradol, " +
    "ドグマチール, Эглонил, Бетамакс, Просульпин",
  prochlorperazine: "Stemzine",
  amisulpride: "Sulprix, Deniban, Amitrex, Sulamid, Aracalm, Amazeo, Лимипранил, Солиан, Limipranil",
  chlorprothixene: "Truxal, Taractan, Cloxan, Труксал",
  thioridazine: "Sonapax, Thioril, Ridazin, Thiodazine, Melleretten, Сонапакс, Тиорил",
  aripiprazole:
    "Arip MT, Aripiprex, Zylaxera, Arizol, Arpoya, Asduter, Aryzalera, Abizol, Explemed, エビリファイ, " +
    "Абилифай, Зилаксера, Restigulin",
  periciazine: "Neuleptil, Nemactil, ニューレプチル, Неулептил",
  ketotifen: "Zaditor Oral, Astafen, Ketof, Totifen, ザジテン",
  oxymorphone: "Numorphan",
  carbinoxamine: "Palgic",
  alimemazine: "Temaril",
};
