import { fold } from "./fold.ts";

/** Scripts that are written without spaces between a name and its form, each run of one script together. */
const runs =
  /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|\p{Script=Hangul}+|[^\p{Script=Han}々\p{Script=Katakana}ー\p{Script=Hiragana}\p{Script=Hangul}]+/gu;
const unspaced = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether any of the text is written in a script that needs no spaces between words. */
export function hasUnspacedScript(folded: string): boolean {
  return unspaced.test(folded);
}

const alternatives = (words: string): string =>
  words
    .split(" ")
    .map(fold)
    .toSorted((one, other) => other.length - one.length)
    .join("|");

/** What stands behind a name on a Japanese, Chinese or Korean label: forms, strengths in letters, salts. */
const formsBehind = alternatives(
  "錠 片 散 注 液 栓 針 针 粉 膠囊 胶囊 錠劑 片剂 細粒 顆粒 颗粒 注射液 注射劑 注射剂 注射用 静注 静注液 静注用 筋注 坐剤 口腔用液 点鼻液 " +
    "内服液 口服液 溶液 塩酸塩 酸塩 水和物 缓释片 控释片 分散片 舌下片 肠溶片 缓释胶囊 滴剂 栓剂 贴剂 透皮贴剂 " +
    "ベシル カプセル シロップ ドライシロップ テープ フィルム ゼリー " +
    "정 서방정 설하정 구강붕해정 확산정 필름코팅정 엑스알서방정 캡슐 연질캡슐 서방캡슐 주 주사 주사액 주사제 시럽 좌약 좌제 과립 산 액",
);
/** What stands before it: salts, "for injection", and Korean makers. */
const formsBefore = alternatives(
  "塩酸 盐酸 鹽酸 甲苯磺酸 苯磺酸 马来酸 注射用 复方 염산 명인 환인 부광 하나 한림 영진 대원 삼진 제일 종근당 현대 유한 한국 신풍 일동 광동 " +
    "태극 명문 비씨월드 고려 휴온스 대화 동아 국제",
);

/** A name has two signs or more; a Korean one two syllables, which folding takes apart. */
const labelled = new RegExp(
  `^(?<before>(?:${formsBefore})*)(?<name>..+?)(?<behind>(?:${formsBehind})*)$`,
  "u",
);
const formsOnly = new RegExp(`^(?:${formsBefore}|${formsBehind})+$`, "u");
const eachForm = new RegExp(`${formsBehind}|${formsBefore}`, "gu");
const shortestHangul = 4;
/** No label is longer, and a longer run would be searched too long. */
const longestRun = 40;

/**
 * The parts of a folded word whose script needs no spaces: "デパス錠" is a name and its form, "塩酸リルマザホン" a salt
 * and a name. Names of the tables are parted in the same way. A word of another script stays whole.
 */
export function partGluedForms(word: string): readonly string[] {
  return (word.match(runs) ?? [word]).flatMap(partRun);
}

function partRun(run: string): readonly string[] {
  if (run.length > longestRun || !hasUnspacedScript(run)) return [run];
  if (formsOnly.test(run)) return run.match(eachForm) ?? [run];
  const { before = "", name = run, behind = "" } = labelled.exec(run)?.groups ?? {};
  if (/^\p{Script=Hangul}/u.test(name) && name.length < shortestHangul) return [run];
  return [...(before.match(eachForm) ?? []), name, ...(behind.match(eachForm) ?? [])];
}
