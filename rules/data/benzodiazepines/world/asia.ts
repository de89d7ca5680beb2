import type { NamesByDrug } from "../world-names.ts";

/** Brands of Asia, now or in the past, also in the letters of the country; by drug id. Never cited. */
export const asianBrands: NamesByDrug = {
  alprazolam:
    "אלפרוקס, Alnax, Alzolam, Alprocontin, Pacyl, Tranax, Alprasafe, Azolam, Restyl Forte, Restyl SR, Alprax SR, Alp, " +
    "Neuxam, Praz, Zolium, Zolium XR, Xolam, Calmdan, Alpram, Zanapam, Xanapam, Kinax, Alpraline, " +
    "Alpranax, Alcelam, Anpress, Dizolam, Mitranax, Pharnax, Siampraxol, Xiemed, Zolam, Marzolam, " +
    "Xanacine, Alganax, Zypraz, Calmlet, Atarax, Grazolam, Opizolam, Zolastin, Feprax, Frixitas, Apazol, " +
    "Alviz, Xanagis, Alpralid, Altrox, Kamudan, ソラナックス, コンスタン, カームダン, メデポリン, 자낙스, 알프람, 자나팜, 贊安諾, 佳静安定, " +
    "佳乐定, 安柏寧, זאנקס, קסנקס, קסנאגיס, אלפרליד, زاناكس, زانكس, كساناكس",
  bromazepam:
    "Laxyl, Tenil, Bopam, Notens, Lexopil, Zepam, Seniran, Lenitin, Brazepam, レキソタン, セニラン, 렉소탄, 立舒定, " +
    "לניטין, ليكسوتانيل",
  brotizolam:
    "ネストローム, ノクスタール, ブロゾーム, Lendormin D, Gussmin, Bondormin, Brondin, Lendum, Zestromin, レンドルミン, グッドミン, 戀多眠, בונדורמין",
  chlordiazepoxide:
    "ליבריום, Balance, Contol, Equilibrium, Librium, Cetabrium, Tensinyl, コントール, バランス, ليبريوم",
  clobazam:
    "פריזיום, Anxibloc, Proclozam, Lobazam, Frisium, Cloba, Solzam, Clobakem, Clobator, Mystan, Urbadan, Sentil, マイスタン, 센틸, فريزيوم",
  clonazepam:
    "克癇平, Lonazep, Clonotril, Zapiz, Petril, Melzap, Epizam, Ozepam, Clonafit, Epitril, Disopan, Epitra, " +
    "Pase, Denixil, Clonatril, Epiclon, Cloron, Lonapam, Clonium, Naze, Prenarpil, Povanil, Clonaril, " +
    "Convulsil, Riklona, Clonex, Clonopam, Clonaz, Lonazep MD, ランドセン, リボトリール, 리보트릴, 利福全, 可那平, 氯硝安定, " +
    "קלונקס, ריבוטריל, ريفوتريل, ريڤوتريل",
  clorazepate:
    "טרנקסל, Anxielax, Tranclor, Dipot, Diporax, Posene, Polizep, Trancon, Tranxene, Mendon, Sanor, Trancap, Anxilium, Cloraxene, Manotran, Pomadom, Flulium, メンドン",
  clotiazepam: "リリーゼ, ナオリーゼ, イソクリン, Rize, リーゼ, 리제",
  cloxazolam: "Sepazon, セパゾン",
  diazepam:
    "セレンジン, パールキット, ジアパックス, セエルカム, 발륨, דיאז, Placidox, Paxum, Calmod, Elcion, Elcion CR, Sedil, Easium, Relaxen, Diapine, Diano, Dizan, Sipam, " +
    "Zopam, Anxionil, Trazepam, Valisanbe, Valdimex, Trankinon, Lovium, Mentalium, Validex, Assival, " +
    "Diaz, Dupin, Diapp, Diazem, Nervium, Radizepam, Euphorin, Serenzin, Seredyn, Cercine, Sonacon, " +
    "スピジア, セルシン, ホリゾン, ダイアップ, 바리움, 디아제팜정, 安定, 煩寧, אסיבל, סטזוליד, ואליום, فاليوم",
  dimdazenil: "京诺宁, 地达西尼",
  estazolam: "悠樂丁, Eurodin, Esilgan, Eszo, Julodin, ユーロジン, 에실간, 舒乐安定",
  "ethyl-loflazepate": "ロンラックス, スカルナーゼ, Meilax, Victan, Ronlax, メイラックス, ジメトックス, 빅탄",
  etizolam:
    "Etizaa, Etova, Etirest, Etisedan, Medipeace, Nonnerve, Arophalm, Eticalm, Dezolam, Capsafe, Palgin, " +
    "Depas, デパス, セデコパン, エチセダン, メディピース, ノンネルブ, アロファルム, エチカーム, デゾラム, カプセーフ, パルギン, 데파스",
  fludiazepam: "Erispan, エリスパン, 立可鬆",
  flunitrazepam:
    "フルトラース, 루나팜, Silece, Rohypnol, Flunita, Modipanol, Fallep, Hypnodorm, サイレース, ロヒプノール, ビビットエース, 로히프놀, 羅眠樂, 美得眠, " +
    "היפנודורם",
  flurazepam:
    "Benozil, Insumin, Dalmate, Nindral, Fluraz, Dormodor, ベノジール, インスミン, ダルメート, 달마돔, 當眠多",
  flutazolam: "Coreminal, コレミナール",
  flutoprazepam: "Restas, レスタス",
  haloxazolam: "Somelin, ソメリン",
  lorazepam:
    "アズロゲン, 로라반, 스리반, 罗拉, Loxipaz, Wypax, Euipan, Yupan, U-Pan, Azrogen, Rocosgen, Calmese, Lorvan, Trapex, Larpose, Anta, Anxira, " +
    "Tranavan, Lonza, Merlopam, Renaquil, Silence, Lorat, Lora, Ativan Sublingual, Lorzem, Lopam, " +
    "Lorivan, ワイパックス, ロラピタ, ユーパン, 아티반, 安定文, 悠然, לוריוון, اتيفان, أتيفان",
  lormetazepam: "Evamyl, Loramet, Lormeta, エバミール, ロラメット",
  medazepam: "Resmit, Nobrium, レスミット",
  mexazolam: "Melex, メレックス, 멜렉스",
  midazolam:
    "速眠安, מידולם, Hypnoz, Sezolam, Midafressa, Midacip, Mezolam, Fulsed, Midosed, Mizolam, Midaz, Shortal, Hypnovel, Dormicum, Sedoz, Miloz, " +
    "Fortanest, Sedacum, Anesfar, Midanest, Midolam, Zolamid, Insed, ドルミカム, サンドゾラム, ブコラム, ミダフレッサ, 도미컴, " +
    "미다컴, 바스캄, 力月西, 導眠靜, 多美康, דורמיקום",
  nimetazepam: "Erimin, Lavol, エリミン, 愈利眠",
  nitrazepam:
    "チスボン, ノイクロニック, ヒルスカミン, ネルロレン, נומבון, Nitrosun, Nitravet, Hypnotex, Benzalin, Nelbon, Dumolid, Mogadon, Eunoctin, Nitrados, Numbon, " +
    "Alodorm, Insoma, ベンザリン, ネルボン, 硝基安定",
  oxazepam: "舒宁, Vaben, Hilong, Serepax, ואבן, ハイロング",
  oxazolam: "Serenal, Tranquit, セレナール",
  pinazepam: "Domar, Yunir",
  prazepam: "Prasepine, Pozapam, Sedapran, Centrax, Demetrin, セダプラン",
  quazepam: "Doral, ドラール",
  remimazolam: "Anerem, Ruima, Ruibeining, Byfavo, アネレム, 瑞马唑仑, 锐马, 瑞倍宁, 바이파보",
  rilmazafone: "Rhythmy, リスミー, 리스미",
  temazepam: "Euhypnos, Normison",
  tetrazepam: "Myolastan",
  tofisopam: "Grandaxin, Tofis, Toficalm, Seriel, グランダキシン, トフィス, 그란닥신",
  triazolam:
    "Zolmin, トリアラム, ハルラック, ミンザイン, カムリトン, ネスゲン, パルレオン, アサシオン, Halcion, Ascomarna, Hypam, Tripam, ハルシオン, アスコマーナ, 할시온, 졸민, 酣樂欣, 海乐神, הלסיון",
  "chlordiazepoxide-clidinium": "Clixid, Cliad, Renagas, Spasmium, Poxidium, Kenspa",
  "chlordiazepoxide-amitriptyline": "Amitop Plus, Amitone Plus",
};
