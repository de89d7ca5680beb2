import type { NamesByDrug } from "../world-names.ts";

/** The generic names in other languages and letters, in lower case; by drug id. Never cited. */
export const namesInOtherLanguages: NamesByDrug = {
  adinazolam: "адиназолам, アジナゾラム, 阿地唑仑",
  alprazolam:
    "ザナックス, আলপ্রাজোলাম, अल्प्राजोलाम, 阿普唑他, 甲基三唑安定, alprazolami, alprazolama, alprazolamas, alprazolāms, alprasolaam, alprazolám, alpratsolam, αλπραζολάμη, αλπραζολαμη, " +
    "ألبرازولام, الپرازولام, البرازولام, אלפרזולם, अल्प्राजोलम, एल्प्राजोलम, アルプラゾラム, 阿普唑仑, 阿普唑侖, 알프라졸람, " +
    "อัลปราโซแลม, алпразолам, альпразоламу",
  avizafone: "avizafona, avizafonum, авизафон, avizafone chlorhydrate, chlorhydrate d'avizafone",
  bentazepam: "bentazepamum, bentazépam, бентазепам",
  bromazepam:
    "ব্রোমাজেপাম, bromazepama, bromazépam, bromazepamas, bromazepāms, bromasepaam, βρωμαζεπάμη, βρομαζεπάμη, برومازيبام, " +
    "برومازپام, ברומזפאם, ब्रोमाजेपाम, ブロマゼパム, 溴西泮, 溴安定, 브로마제팜, บรอมาซีแพม, bromatsepam",
  brotizolam:
    "溴替唑他, 溴替唑侖, brotitsolaami, brotizolām, бротизолам, ברוטיזולם, ブロチゾラム, 溴替唑仑, 브로티졸람, μπροτιζολάμη",
  camazepam: "camazépam, камазепам, カマゼパム, 卡马西泮",
  chlordiazepoxide:
    "氯二氮平, clordiazepóxido, clordiazepoxid, chlordiazepoxidas, klordiatsepoksidi, klordiazepoksit, " +
    "klordiazepoksid, klordiazepoxidum, χλωροδιαζεποξείδιο, χλωρδιαζεποξίδη, كلورديازيبوكسيد, " +
    "کلردیازپوکساید, כלורדיאזפוקסיד, क्लोरडायजेपॉक्साइड, क्लोर्डियाजेपॉक्साइड, クロルジアゼポキシド, 氯氮卓, 氯氮䓬, 利眠宁, คลอไดอะซีป็อกไซด์, " +
    "클로르디아제폭시드, хлордиазепоксид, chlordiazépoxyde",
  cinazepam: "циназепам, ціназепам",
  cinolazepam: "cinolazépam, цинолазепам, chinolazepam",
  clobazam:
    "klobazamum, κλοβαζάμη, كلوبازام, کلوبازام, קלובזם, क्लोबाज़म, क्लोबाजम, クロバザム, 氯巴占, 클로바잠, клобазаму",
  clonazepam:
    "क्लोनाजेपम, क्लोनाज़ेपम, ক্লোনাজেপাম, 可那氮平, klonazepám, klonazepamas, klonazepāms, klonasepaam, κλοναζεπάμη, كلونازيبام, کلونازپام, קלונזפאם, " +
    "קלונאזפם, क्लोनाजेपाम, क्लोनाज़ेपाम, クロナゼパム, 氯硝西泮, 氯硝安定片, 클로나제팜, โคลนาซีแพม, клоназепаму, clonacepam",
  clorazepate:
    "clorazepatum, dikalium klorazepat, dikalium clorazepat, dikalium-clorazepat, clorazepato de dipotasio, clorazepato dipotássico, dikaliumchlorazepat, klorazepat dipotasyum, " +
    "dipotassium clorazépate, klorazepaatti, χλωραζεπάτη, كلورازيبات, کلرازپات, קלוראזפט, クロラゼプ酸, " +
    "クロラゼプ酸二カリウム, 氯卓酸, 氯拉卓酸, 氯氮䓬酸钾, คลอราซีเพต, คลอราเซเพท, 클로라제페이트, клоразепат, дикалия клоразепат, клоразепат калия, " +
    "kalii clorazepas, dikalii chlorazepas",
  clotiazepam: "clotiazépam, клотиазепам, クロチアゼパム, 氯噻西泮, 클로티아제팜",
  cloxazolam: "клоксазолам, クロキサゾラム, 氯噁唑仑, 클록사졸람",
  delorazepam: "délorazépam, делоразепам, clordesmetildiazepam, 地洛西泮",
  diazepam:
    "סטסוליד, ডায়াজেপাম, डायजेपम, 二氮平, diazepami, diazepama, diazépam, diazepám, diazepamas, diazepāms, diasepaam, diyazepam, διαζεπάμη, διαζεπαμη, ديازيبام, " +
    "دیازپام, דיאזפם, דיאזפאם, डायजेपाम, डायज़ेपाम, ジアゼパム, 地西泮, 디아제팜, ไดอาซีแพม, ไดอะซีแพม, диазепаму, діазепам, " +
    "diacepam",
  dimdazenil: "димдазенил, ジムダゼニル, 地达西尼胶囊",
  doxefazepam: "доксефазепам, 度氟西泮",
  estazolam:
    "愛司唑他, estazolām, эстазолам, естазолам, إستازولام, エスタゾラム, 艾司唑仑, 艾司唑侖, 에스타졸람, אסטזולם",
  "ethyl-loflazepate":
    "loflazepan etylu, aethylis loflazepas, loflazepato de etila, etil-loflazepato, etil loflazepat, etilloflazepat, этиллофлазепат, этил лофлазепат, ロフラゼプ酸エチル, 氯氟卓乙酯, 에틸로플라제페이트, " +
    "로플라제프산에틸",
  etizolam:
    "依替唑侖, étizolam, этизолам, етизолам, エチゾラム, 依替唑仑, 에티졸람, इटिजोलम, एटिजोलम, איטיזולם",
  fludiazepam: "fludiazépam, флудиазепам, флюдиазепам, フルジアゼパム, 氟地西泮, 플루디아제팜",
  flunitrazepam:
    "flunitrazepami, flunitrazépam, flunitrazepamas, flunitratsepaami, φλουνιτραζεπάμη, فلونيترازيبام, فلونیترازپام, " +
    "פלוניטרזפם, フルニトラゼパム, 氟硝西泮, 氟硝安定, 플루니트라제팜, флунитразепам, флюнитразепам",
  flurazepam:
    "flurazépam, φλουραζεπάμη, فلورازيبام, فلورازپام, פלורזפם, フルラゼパム, 氟西泮, 氟安定, 플루라제팜, флуразепам, " +
    "fluracepam",
  flutazolam: "флутазолам, フルタゾラム",
  flutoprazepam: "флутопразепам, フルトプラゼパム",
  gidazepam: "гидазепам, гідазепам, gidazepamum",
  halazepam: "halazépam, галазепам, ハラゼパム, 哈拉西泮",
  haloxazolam: "галоксазолам, ハロキサゾラム, 卤噁唑仑",
  ketazolam: "kétazolam, кетазолам, ケタゾラム, 凯他唑仑",
  loprazolam: "лопразолам, loprazolame, ロプラゾラム, 氯普唑仑",
  lorazepam:
    "লোরাজেপাম, लोराजेपम, 樂耐平, lorazépam, lorazepám, lorazepamas, lorazepāms, lorasepaam, λοραζεπάμη, لورازيبام, لورازپام, לורזפם, " +
    "לוראזפאם, लोराजेपाम, लोराज़ेपाम, ロラゼパム, 劳拉西泮, 勞拉西泮, 氯羟安定, 로라제팜, ลอราซีแพม, лоразепаму",
  lormetazepam:
    "lormetatsepaami, lormétazépam, лорметазепам, λορμεταζεπάμη, ロルメタゼパム, 氯甲西泮, 로르메타제팜, lormetacepam",
  medazepam: "médazépam, медазепам, мезапам, ميدازيبام, メダゼパム, 美达西泮, mezapam",
  mexazolam: "мексазолам, メキサゾラム, 멕사졸람, 美沙唑仑",
  midazolam:
    "মিডাজোলাম, 咪達唑他, 咪唑安定, midatsolaami, midazolami hydrochloridum, midazolamhydrochlorid, midazolām, midasolaam, midazolám, midazolamas, μιδαζολάμη, ميدازولام, میدازولام, מידאזולם, מידזולם, " +
    "मिडाजोलम, मिडाज़ोलम, ミダゾラム, 咪达唑仑, 咪達唑侖, 미다졸람, มิดาโซแลม, мідазолам, chlorhydrate de midazolam",
  nimetazepam: "ниметазепам, ニメタゼパム, 硝甲西泮",
  nitrazepam:
    "nitrazépam, nitrazepāms, νιτραζεπάμη, نيترازيبام, نیترازپام, ניטרזפאם, ニトラゼパム, 硝西泮, 니트라제팜, " +
    "नाइट्राजेपाम, nitracepam, нітразепам",
  nordazepam:
    "nordazépam, нордазепам, ノルダゼパム, 去甲西泮, nordiazépam, нордиазепам, desmetildiazepam, desméthyldiazépam",
  oxazepam:
    "奧沙西泮, 去甲羟基安定, اگزازپام, okszazepám, oxazepami, oxazépam, oxazepāms, οξαζεπάμη, أوكسازيبام, اوکسازپام, אוקסזפם, オキサゼパム, 奥沙西泮, 옥사제팜, oxacepam, " +
    "нозепам, oksazepamas",
  oxazolam: "оксазолам, オキサゾラム, 옥사졸람, 奥沙唑仑",
  phenazepam:
    "фенозепам, phenozepam, bromodihydrochlorophenylbenzodiazepine, бромдигидрохлорфенилбензодиазепин, " +
    "бромдигидрохлорфенил бензодиазепин, フェナゼパム, 芬纳西泮, fenazepamum, phenazépam, " +
    "bromodihydrochlorphenylbenzodiazepine",
  pinazepam: "pinazépam, пиназепам, ピナゼパム, 匹那西泮",
  prazepam: "pratsepaami, prazépam, празепам, プラゼパム, 普拉西泮, πραζεπάμη",
  quazepam: "quazépam, cuazepam, квазепам, クアゼパム, 夸西泮, 쿠아제팜",
  remimazolam:
    "瑞馬唑侖, remimazolamum, rémimazolam, ремимазолам, レミマゾラム, 瑞马唑仑注射用, 甲苯磺酸瑞马唑仑, 苯磺酸瑞马唑仑, 레미마졸람, remimazolam tosylate, " +
    "remimazolam besilate",
  rilmazafone: "rilmazafona, рилмазафон, リルマザホン, 리마자폰, 利马扎封, 450191-s",
  temazepam:
    "替馬西泮, 羟基安定, témazépam, темазепам, τεμαζεπάμη, تيمازيبام, تمازپام, テマゼパム, 替马西泮, 테마제팜, temacepam",
  tetrazepam: "tétrazépam, тетразепам, تيترازيبام, テトラゼパム, 四氢西泮, tetracepam",
  tofisopam: "tofizopám, tofizopamum, توفيسوبام, トフィソパム, 托非索泮, 토피소팜, тофізопам",
  triazolam:
    "三唑他, triazolām, триазолам, τριαζολάμη, تريازولام, تریازولام, טריאזולם, トリアゾラム, 三唑仑, 三唑侖, 트리아졸람, " +
    "triatsolaami",
  bromazolam: "bromazolamum, bromazolám, бромазолам, xli 268, ブロマゾラム, brom-alprazolam, bromoalprazolam",
  clonazolam: "clonazolamum, klonazolam, клоназолам, c-lam, clam, clonitralam, クロナゾラム",
  cloniprazepam: "клонипразепам, cloniprazépam",
  deschloroetizolam: "deschlor-etizolam, дехлорэтизолам, desclhoroetizolam, desclroetizolam",
  desalkylgidazepam:
    "desalkyl gidazepam, desalkyl-gidazepam, desalquilgidazepam, bromonordiazépam, дезалкилгидазепам",
  diclazepam: "diklazepam, диклазепам, ro 5-3448, chlorodiazepam, 2'-chlorodiazepam, diclazépam",
  difludiazepam: "difludiazépam, дифлудиазепам, ro 07-4065, ro 7-4065",
  flualprazolam:
    "flualprazolan, флуалпразолам, flualp, fluor-alprazolam, 2'-fluoroalprazolam, フルアルプラゾラム",
  flubromazepam: "flubromazépam, флубромазепам, フルブロマゼパム",
  flubromazolam: "флубромазолам, liquid xanax, jyi-73, フルブロマゾラム",
  fluclotizolam: "флуклотизолам, ro 11-1465",
  flubrotizolam: "флубротизолам",
  flunitrazolam: "флунитразолам",
  fonazepam: "фоназепам, desmethyl flunitrazepam, fonazépam",
  nifoxipam: "нифоксипам, ニフォキシパム",
  "3-hydroxyphenazepam": "3-oh-phenazepam, 3-hydroxy-phenazepam, 3-hydroxyfenazepam, 3-hydroxy phenazepam",
  meclonazepam: "меклоназепам, (s)-3-methylclonazepam, 3-methylclonazepam, ro 11-3128, meclonazépam",
  methylclonazepam: "methyl-clonazepam, ro 05-4082, n-methyl clonazepam",
  metizolam: "desmethyl etizolam, метизолам",
  nitemazepam: "нитемазепам, 3-hydroxynimetazepam, nitemazépam",
  nitrazolam: "нитразолам, ニトラゾラム",
  norflurazepam: "desalkyl-flurazepam, ro 5-3367, norflurazépam, норфлуразепам",
  phenazolam: "феназолам, бром-хлоразолам",
  pyrazolam: "пиразолам, ピラゾラム",
  pynazolam: "пиназолам",
  rilmazolam: "рилмазолам",
  thionordazepam: "тионордазепам, sulazepam, thio-nordazepam",
  "4-chlorodiazepam": "4'-chlorodiazepam, 4'-chlordiazepam, ro 5-4864, 4’-chlorodiazepam",
  ethylbromazolam: "ethyl-bromazolam, ethyl bromazolam, этилбромазолам",
  zapizolam: "запизолам",
  "chlordiazepoxide-clidinium": "klordiazepoksit klidinyum bromür, клидиния бромид хлордиазепоксид",
};
