import { fold } from "./fold.ts";

const folded = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(" ").map(fold));

/** Strengths, forms and routes in the languages that the list of label words does not hold; folded. */
export const doseWordsAbroad: readonly string[] = folded([
  "tabletki tabl tabletka tablety tableta tablete tabletta tablettak filmtabletta tabletten tabletter tabletit tabletti",
  "tabletes tabletės tabletid comprimate comprimat powlekane potahované kaplı kapsułki kapsułka kaps kapszula kapslar kapsler",
  "kapselit tobolky kapsule krople kapky cseppek tippoja dråper droppar damla druppels roztwór roztok rastvor oldat liuos",
  "lösning oplossing czopki čípky kúp zetpillen injekció injektionsvätska zastrzyk ampułki ampule ampul klysma wlewka",
  "rectiole microclysma miniplasco smelttablet smelttabletten zuigtablet suuõõne bukkal ordispers munddispergible frystørret",
  "таблетки таблетка таблеток таблетках таблеті таблети табл таб капсулы капсула капсул капс капсули раствор розчин разтвор",
  "инъекций инъекции инъекция інъєкцій ін внутривенного внутримышечного введения введ ампулы ампула амп капли краплі драже",
  "свечи суппозитории порошок мг мкг мл филмирани покрытые пленочной пленочные оболочкой вкриті плівковою оболонкою",
  "диспергируемые подъязычные сублингвальные пролонгированного действия ретард капсуле таблете для",
  "δισκία δισκίο δισκ επικαλυμμένα κάψουλες καψάκια ενέσιμο διάλυμα σταγόνες υπόθετα",
  "أقراص قرص حبوب حقن حقنة أمبول امبول أمبولات كبسول كبسولة كبسولات شراب نقط محلول مجم ملغ ملجم ملجرام مل قرصا",
  "قرص کپسول آمپول شربت میلی گرم قطره",
  "טבליות טבליה כמוסות כמוסה טיפות זריקה אמפולות מג מיליגרם תמיסה",
  "टैबलेट गोली कैप्सूल इंजेक्शन मिलीग्राम सिरप มก มิลลิกรัม เม็ด แคปซูล ฉีด ยา",
  "注射液 注射用 注射剂 注射劑 静注 静注液 静注用 筋注 細粒 顆粒 颗粒 坐剤 口腔用液 点鼻液 内服液 口服液 溶液 錠劑 片剂 胶囊 膠囊 毫克 缓释片",
  "控释片 分散片 舌下片 肠溶片 缓释胶囊 滴剂 栓剂 カプセル シロップ ドライシロップ テープ フィルム ゼリー ミリグラム",
  "정 주 주사 주사액 주사제 캡슐 연질캡슐 서방캡슐 서방정 설하정 구강붕해정 확산정 필름코팅정 엑스알서방정 시럽 좌약 좌제 과립 산 액 밀리그람 밀리그램",
]);

/** Salts, makers and remarks of other countries and letters; folded. */
export const packetWordsAbroad: readonly string[] = folded([
  "塩酸 塩酸塩 酸塩 水和物 盐酸 鹽酸 甲苯磺酸 苯磺酸 马来酸 复方 염산 ベシル酸塩 ベシル",
  "サワイ トーワ 日医工 アメル サンド ニプロ タカタ ファイザー 武田 武田テバ テバ 明治 ツルハラ オーハラ ヨシトミ タナベ 沢井 emec jg meek dsep dsp yd ch",
  "명인 환인 부광 하나 한림 영진 대원 삼진 제일 종근당 현대 유한 한국 신풍 일동 광동 태극 명문 비씨월드 고려 휴온스 대화 동아 국제",
  "дарница дарниця здоров здоровья органика озон канон фармстандарт валента рихтер тева сандоз верте алси ис іс обновление",
  "гриндекс гедеон польфа тархомин фармак здоровя синтез мэз московский эндокринный завод софарма",
  "secable quadrisecable bisecable renaudin roche dorom italia orosolubile rp prodes leo microenemas microclisma tube",
  "hameln expidet injektionslösung nob rct sol injektioneste infuusioneste injektio emulsio rektalvätska munnhulevæske",
  "oppløsning dråber injekcijas lannacher drażowane mikrowlewka doodbytnicza twarde wstrzykiwań terapia lph hf awd kapsül draje",
  "civ ciii cii auto injector generici tri score leciva compositum hydrochloridum tartras natrii kalii dihydricum slovakofarma",
  "galena polfa tarchomin grindeks gedeon richter sopharma balkanpharma actavis egis polpharma espefa hexal bmm zdravlje galenika",
  "hemofarm alkaloid belupo lek pliva bosnalijek deva abdi ibrahim saba orion dak nycomed weifa alternova copyfarm ebb",
  "medochemie remedica vianex genepharm jaba labesfal tolife farmoz generis bluepharm",
  "genfar medley ems eurofarma neoquimica germed biosintetica prati donaduzzi teuto mintlab saval recalcine andromaco",
  "roemmers bago gador denver raffo psicofarma kendrick tecnoquimicas winthrop colmed",
]);
