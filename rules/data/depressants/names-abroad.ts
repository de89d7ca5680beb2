import type { AddedNames } from "../class-table.ts";

/** The generic names of strong and common depressants in other languages and letters, in lower case; by drug id. Never cited. */
export const depressantNamesAbroad: AddedNames = {
  zolpidem:
    "золпидем, ゾルピデム, ゾルピデム酒石酸塩, 唑吡坦, 佐沛眠, 酒石酸唑吡坦, 졸피뎀, زولبيديم, זולפידם, ζολπιδέμη, tsolpideemi, " +
    "zolpidemi tartras, zolpidem hemitartrate, โซลพิเดม",
  zopiclone: "zopiclonum, tsopikloni, зопиклон, ゾピクロン, 佐匹克隆, 조피클론",
  eszopiclone: "eszopiklon, eszopiclonum, эсзопиклон, エスゾピクロン, 右佐匹克隆, 艾司佐匹克隆, 에스조피클론",
  zaleplon: "zaleplonum, залеплон, 扎来普隆, ザレプロン",
  morphine:
    "morfina, morfiini, morphinum, морфин, モルヒネ, 吗啡, 硫酸吗啡, 盐酸吗啡, 모르핀, 황산모르핀, مورفين, מורפין, มอร์ฟีน",
  oxycodone:
    "oksykodon, oksikodoni, oxycodonum, oxicodona, оксикодон, オキシコドン, 羟考酮, 盐酸羟考酮, 옥시코돈, اوكسيكودون, אוקסיקודון",
  codeine: "kodeiini, kodein, codeinum, кодеин, コデイン, 可待因, 磷酸可待因, 코데인, كودايين, קודאין",
  tramadol:
    "tramadoli, tramadoli hydrochloridum, tramadolum, трамадол, トラマドール, 曲马多, 트라마돌, טרמדול, ทรามาดอล",
  fentanyl: "fentanyyli, fentanylum, fentanilo, фентанил, フェンタニル, 芬太尼, 펜타닐, فنتانيل, פנטניל",
  buprenorphine:
    "buprenorfiini, buprenorfina, buprenorphinum, бупренорфин, ブプレノルフィン, 丁丙诺啡, 부프레노르핀",
  methadone: "metadon, metadoni, methadonum, метадон, メサドン, 美沙酮, 메타돈, מתדון",
  hydromorphone: "hydromorphonum, hidromorfona, гидроморфон, ヒドロモルフォン, 氢吗啡酮, 히드로모르폰",
  hydrocodone: "hidrocodona, гидрокодон, 氢可酮, 하이드로코돈",
  tapentadol: "tapentadolum, тапентадол, タペンタドール, 他喷他多, 타펜타돌",
  pethidine: "pethidinum, petidiini, петидин, ペチジン, 哌替啶, 盐酸哌替啶, 杜冷丁, 페티딘",
  dihydrocodeine: "dihydrocodeinum, dihidrocodeina, дигидрокодеин, ジヒドロコデイン, 双氢可待因",
  butorphanol: "буторфанол, ブトルファノール, 布托啡诺, 부토르파놀",
  nalbuphine: "налбуфин, 纳布啡, 날부핀",
  pentazocine: "пентазоцин, ペンタゾシン, 喷他佐辛, 펜타조신",
  sufentanil: "суфентанил, 舒芬太尼, 수펜타닐",
  remifentanil: "ремифентанил, レミフェンタニル, 瑞芬太尼, 레미펜타닐",
  tilidine: "tilidina, тилидин",
  piritramide: "piritramid, пиритрамид",
  phenobarbital:
    "phenobarbitalum, fenobarbitaali, фенобарбитал, フェノバルビタール, 苯巴比妥, 鲁米那, 페노바르비탈, فينوباربيتال, פנוברביטל",
  primidone: "primidonum, примидон, 扑米酮, 프리미돈",
  pentobarbital: "пентобарбитал, ペントバルビタール, 戊巴比妥, 펜토바르비탈",
  amobarbital: "амобарбитал, アモバルビタール, 异戊巴比妥",
  secobarbital: "секобарбитал, セコバルビタール, 司可巴比妥",
  thiopental: "тиопентал, チオペンタール, 硫喷妥钠, 티오펜탈",
  meprobamate: "мепробамат, 甲丙氨酯, メプロバメート",
  propofol: "пропофол, プロポフォール, 丙泊酚, 프로포폴",
  dexmedetomidine: "дексмедетомидин, デクスメデトミジン, 右美托咪定, 덱스메데토미딘",
  "chloral-hydrate": "хлоралгидрат, 抱水クロラール, 水合氯醛, 포수클로랄",
  clomethiazole: "клометиазол",
  "sodium-oxybate": "натрия оксибат, 羟丁酸钠, ナトリウムオキシベート",
  gabapentin: "gabapentinum, габапентин, ガバペンチン, 加巴喷丁, 가바펜틴, غابابنتين",
  pregabalin: "pregabalinum, прегабалин, プレガバリン, 普瑞巴林, 프레가발린, بريجابالين",
  carisoprodol: "каризопродол, 卡立普多",
  baclofen: "baclofenum, baklofen, баклофен, バクロフェン, 巴氯芬, 바클로펜",
  tizanidine: "tizanidin, tizanidina, тизанидин, チザニジン, 替扎尼定, 티자니딘",
  diphenhydramine: "дифенгидрамин, ジフェンヒドラミン, 苯海拉明, 디펜히드라민",
  hydroxyzine: "гидроксизин, ヒドロキシジン, 羟嗪, 히드록시진",
  promethazine: "прометазин, プロメタジン, 异丙嗪, 프로메타진",
  quetiapine: "quetiapin, кветиапин, クエチアピン, 喹硫平, 쿠에티아핀",
  olanzapine: "olanzapin, оланзапин, オランザピン, 奥氮平, 올란자핀",
  mirtazapine: "mirtazapin, миртазапин, ミルタザピン, 米氮平, 미르타자핀",
  trazodone: "trazodon, тразодон, トラゾドン, 曲唑酮, 트라조돈",
};
