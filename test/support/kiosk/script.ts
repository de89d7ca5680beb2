import type { WordId } from "../../../src/client/kiosk/words/say.ts";

/** What is done on a page, in this order. */
export type Answer = {
  /** Labels of boxes, and what is typed there; of a list, the first letters of an entry in any language. */
  readonly type?: Readonly<Partial<Record<WordId, string>>>;
  /** Answers by their words, or by their place on the page, from 0. */
  readonly choose?: readonly (WordId | number)[];
  /** A button that leads on; absent: Continue. */
  readonly press?: WordId;
};

/** By question: what is answered the first time it is asked, the second time …; the last stands for all further times. */
export type Script = Readonly<Partial<Record<WordId, readonly Answer[]>>>;

/** The answer to every question that a script does not name. */
export const notSure: Answer = { choose: ["form.not-sure"] };

const choose = (...answers: readonly (WordId | number)[]): readonly Answer[] => [{ choose: answers }];

/** Answers after which the form asks everything it can ask, the medicines by these names. */
export function everythingAsked(names: readonly string[]): Script {
  const named = names.map((name) => ({ type: { "medicine.name.label": name } }));
  const list = names.map((_, index) =>
    index < names.length - 1
      ? { press: "medicines.list.add" as const }
      : { choose: ["medicines.list.yes" as const] },
  );
  return {
    "you.welcome": [{}],
    "you.name": [{ type: { "you.given-name": "Maria", "you.family-name": "Okafor" } }],
    "you.birth-date": [{ type: { "you.day": "4", "you.month": "mar", "you.year": "1984" } }],
    "now.chest-pain": choose("form.yes"),
    "now.suicidal-thoughts": choose("now.suicidal-thoughts-new"),
    "form.urgent": [{ press: "form.urgent-go-on" }],
    "medicines.taken.ask": choose("medicines.taken.nothing"),
    "medicines.none.ask": choose("medicines.none.no"),
    "medicine.name.ask": named,
    "medicine.name.ask-next": named.slice(1),
    "medicine.which.ask": choose(0),
    "medicine.how.ask": [
      { choose: ["medicine.how.as-needed"] },
      { choose: ["medicine.how.stopped"] },
      { choose: ["medicine.how.regular"] },
    ],
    "medicine.last-dose.ask": [{ choose: ["when.last-night"] }, { choose: ["when.longer"] }],
    "when.how-long": choose("when.1-4-weeks-ago"),
    "medicine.last-dose.time": [{ type: { "when.time": "9:30" }, choose: [1] }],
    "medicine.days-used.ask": choose(3),
    "medicine.taken-for.ask": choose("medicine.taken-for.anxiety", "medicine.taken-for.sleep"),
    "medicines.list.ask": list,
    "medicines.direct.someone-else.ask": choose("form.yes"),
    "health.allergies": choose("form.yes"),
    "health.allergies-words": choose("form.not-sure"),
    "health.heart": choose("health.heart-attack", "health.heart-failure"),
    "health.head": choose("health.stroke"),
    "health.breathing": choose("health.sleep-apnea", "health.asthma"),
    "health.body": choose("health.liver", "health.thyroid"),
    "health.after-birth": choose("form.none"),
    "health.ketamine": choose("health.bad-reaction"),
    "day.food": choose("when.last-night"),
    "day.food-time": [{ type: { "when.time": "19:30" } }],
    "day.drink": choose("when.today"),
    "day.alcohol": choose("when.yesterday"),
    "day.drugs": choose("when.longer"),
    "day.signs": choose("day.tremor", "form.not-sure-others"),
    "day.escort": choose("form.yes"),
    "day.escort-who": [{ type: { "day.escort-name": "Jon Okafor", "day.escort-phone": "212 555 0142" } }],
  };
}
