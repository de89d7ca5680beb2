import { isDoseWord } from "../names/label-words.ts";

const wordsOf = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(" ")));

/** What people write where a medicine would stand when there is none, or to try the form; folded. */
const words = wordsOf(
  "none nothing nil no not nope never nka nkda unknown unsure don dont doesn doesnt didn didnt haven havent test testing asdf xxx",
  "keine keines keiner kein nichts nein nie unbekannt aucun aucune rien non jamais inconnu pas",
  "nada ningun ninguno ninguna nunca desconocido nessuno nessuna nessun niente mai sconosciuto",
  "nenhum nenhuma nao geen niets nee ingen inga inget ingenting nej intet ei mitaan brak nic zaden zadne yok hic",
  "нет ничего никаких なし 無し 特になし 无 無 没有 沒有 없음 없다 لا لايوجد",
);

/** What stands beside these words and names nothing either. */
const beside = wordsOf(
  "i we he she it is am are do does t did have has any anything other else regular",
  "medicine medicines medication medications meds drug drugs pill pills tablets take takes taking taken use using used on",
  "currently current known allergies at the this moment now present a to be that of aware applicable prescribed to my",
  "ich nehme medikamente medikament zurzeit derzeit je ne prends prend medicament medicaments de d en ce actuellement",
  "no tomo toma medicamento medicamentos medicina medicinas actualmente prendo prende farmaci farmaco alcun eu",
);

const notApplicable = new Set(["n a", "na"]);

/** Whether the words of an entry say that there is no medicine, or nothing at all: "none", "I don't take anything". */
export function saysNothing(entry: readonly string[]): boolean {
  if (notApplicable.has(entry.join(" "))) return true;
  return (
    entry.some((word) => words.has(word)) &&
    entry.every((word) => words.has(word) || beside.has(word) || isDoseWord(word) || !/\p{L}/u.test(word))
  );
}
