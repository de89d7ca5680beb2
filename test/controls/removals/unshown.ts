/** A test that carries the id of a hazard and that no removal makes fail, and why that is so. */
export type Unshown = { readonly file: string; readonly title: string; readonly because: string };

/** Told in docs/safety.md as not shown to fail. */
export const unshown: readonly Unshown[] = [
  {
    file: "test/browser/accessibility.browser.ts",
    title: "C14 the medicine part has no accessibility findings",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/keyboard.browser.ts",
    title: "C14 Enter in the medicine field adds what was typed and never picks another medicine",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-accessibility.browser.ts",
    title: "C23 nothing keeps anybody from reading or working the form, however it is looked at",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-by-keyboard-and-touch.browser.ts",
    title: "C23 the whole form, with three medicines, until it is received",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-embedding-forged.browser.ts",
    title: "S05 the form answers no greeting but that of the listed page around it",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-embedding-forged.browser.ts",
    title: "S05 the element believes its own frame alone",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-embedding-journey.browser.ts",
    title:
      "S05 in a page of the strictest policy carries a patient to the end, and its messages and events hold nothing of the patient",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-embedding-journey.browser.ts",
    title: "S05 the plain frame of the documentation works as it is written there",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-embedding-refused.browser.ts",
    title: "S05 a page that is not listed gets no form",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-embedding-refused.browser.ts",
    title: "S05 nothing but the form stands in a frame, be it in a listed page",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-no-trace.browser.ts",
    title: "S01 what was typed into every field leaves nothing in the browser",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-offline.browser.ts",
    title: "S01 its caches hold the page and the files of the build, and nothing else",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-sending.browser.ts",
    title: "D01 a server that is away is told as not sent yet; when it is back the answers arrive, once",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-sending.browser.ts",
    title: "D02 a reply that is lost after the commit leads to a second sending, and to one record",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-sending.browser.ts",
    title: "D01 a reply that is not the receipt of these answers is not believed",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-sending.browser.ts",
    title: "C24 what comes back to the kiosk is a receipt and no more",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-session.browser.ts",
    title: "S01 after the idle time the form warns, hides what was typed, and then opens a fresh document",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-session.browser.ts",
    title: "C23 more time can be had by the button, by a touch and by a key, and what was typed stays",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-session.browser.ts",
    title: "S01 what was received ends by itself with a fresh document",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-staff.browser.ts",
    title:
      "C24 an urgent answer stands on top of an open staff list within two seconds, while the form goes on",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-staff.browser.ts",
    title: "C24 it stays through a reload and once the answers have come in, until somebody attends by name",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-staff.browser.ts",
    title: "C03, C24 the statement says what the patient said, and that nothing is assessed",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-staff.browser.ts",
    title:
      "C05, C14 staff complete it with every origin in view; it is saved as version 2, assessed, and what was said stays as it was said",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-tab-restore.browser.ts",
    title: "S01 a tab that is restored after a power cut shows nothing, and nothing is on the disk",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/kiosk-tab-restore.browser.ts",
    title: "S01 without a full browser it is said that tab restore is not covered",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/medicine-box.browser.ts",
    title: "C14 a name is typed, another is gone to by the arrow keys and picked, and the typed words stay",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/medicine-box.browser.ts",
    title: "C14 Escape, Tab and Enter leave the words as typed, and a misspelling is confirmed by a press",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/medicine-box.browser.ts",
    title:
      "C14 by touch a suggestion is tapped; every row is at least 44 px high, and nothing is covered that is being read",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/medicine-words.browser.ts",
    title:
      "C14 C02 the typed words reach the print beside what was chosen, and a classified name is a proposal next time",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/print-packet.browser.ts",
    title: "C11 the worst case loses no medicine and no advisory, splits none, and counts its pages",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/print-packet.browser.ts",
    title: "C11 results of random sizes are printed whole",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/print-packet.browser.ts",
    title: "C18 the quietest result prints what was said and what was not asked",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/print-packet.browser.ts",
    title: "C08 C20 paper holds what the server stored, word for word, and no dose to give",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/resting-pointer.browser.ts",
    title: "C14 under a resting pointer no candidate and no suggestion looks chosen",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/rules-not-verified.browser.ts",
    title: "C16 C24 goes on, and tells a patient nothing of it",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/rules-not-verified.browser.ts",
    title: "C16 the banner stands in sight at the top of %s, and axe finds nothing",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/rules-not-verified.browser.ts",
    title: "C16 every page of the packet says so in its margin, and both parts begin with it",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/rules-not-verified.browser.ts",
    title: "C16 a review printed from the browser keeps the banner on paper",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/same-engine.browser.ts",
    title: "C20 the engine built for the browser and the engine on the server give the same bytes",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/staff-of-kiosk.browser.ts",
    title: "C24 an urgent answer at the kiosk",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/zoom.browser.ts",
    title:
      "C10 with forced colours %s every advisory can be reached whole, and the counts are the stored ones",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/browser/zoom.browser.ts",
    title: "C10 no advisory of the highest level can be folded away",
    because: "no removal has been tried in a browser yet",
  },
  {
    file: "test/client/app/rules-not-verified.test.tsx",
    title: "C16 the preview beside the form and the counts below it say so too, because the form scrolls",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/app/rules-not-verified.test.tsx",
    title: "C16 its review still says so, and how to have it assessed anew",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/app/rules-not-verified.test.tsx",
    title: "C16 so does its paper, in both parts",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/adding-medicines.test.ts",
    title: "C14 stay there when it is left, and it is said that they are not listed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/adding-medicines.test.ts",
    title: "C02 hold back a save until they are listed, with a way to the box",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/adding-medicines.test.ts",
    title: "C14 says how many of it have to be looked at",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/adding-medicines.test.ts",
    title: "C02 names the headings that were read as no medicine",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/adding-medicines.test.ts",
    title: "C02 that does not fit is refused as a whole, in words, and kept to be read",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/classifying.test.ts",
    title: "C02 is classified as not a sedative only under a name, and the words stay as typed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/classifying.test.ts",
    title:
      "C02 that this clinic classified before shows by whom and when, and nothing is taken over by itself",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/classifying.test.ts",
    title: "C02 are told and can be classified without changing the name",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/classifying.test.ts",
    title: "C14 asks which medicine is meant, and “none of these” leads on to classifying",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/classifying.test.ts",
    title: "C14 a look-alike that was confirmed against a sedating name as typed keeps both possible",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/completing.test.ts",
    title: "C03 asks for the list that the patient has on paper, until staff say that it is complete",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/completing.test.ts",
    title:
      "C05 is saved as the next version without a reason; a time that staff leave keeps the moment it was said",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/completing.test.ts",
    title: "C05 a time that staff answer anew keeps what the patient said, and the moment with it",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/completing.test.ts",
    title: "C03 a list that the patient declined to give arrives as declined, and is saved as declined",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/completing.test.ts",
    title: "C14 asks staff as well about a name that the patient alone has picked among look-alikes",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/completing.test.ts",
    title: "C14 C01 a pick of the patient is a proposal: the words count as typed until staff take it over",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/completing.test.ts",
    title: "C12 keeps the work when somebody completed it meanwhile",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/correcting.test.ts",
    title: "C12 keeps the typed work when somebody saved a newer version, and leads to it",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/draft.test.ts",
    title: "C03 a list that is %s at the kiosk is %s for staff, and stays it",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/draft.test.ts",
    title: "C05 brings every answer with the moment it was said, and nothing that is for staff to say",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/draft.test.ts",
    title: "C03 says that the list was not asked, and holds no answer",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/draft.test.ts",
    title: "C09 “%s” reads as %d",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/draft.test.ts",
    title: "C09 “%s” is asked about, not guessed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/draft.test.ts",
    title: "C05 “%s” is %s",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/draft.test.ts",
    title: "C05 “%s” could be two times, so it stays as typed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/journey.test.ts",
    title: "C10 is filled, previewed with counts in view, saved and opened for review",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/medication-list.test.ts",
    title: "C03 offers five states and chooses none of them",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/medication-list.test.ts",
    title: "C03 “%s” keeps the advisory about an unsettled list and never reads as none",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/medication-list.test.ts",
    title: "C03 “none” is recorded only after it was read back and confirmed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/medication-list.test.ts",
    title: "C03 a listed medicine cannot be confirmed away as none",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/medication-list.test.ts",
    title: "C03 an emptied list is no answer, not a none; undo puts the medicine back",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/medication-list.test.ts",
    title: "C03 comes back one by one, whatever was removed or added since",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/medication-list.test.ts",
    title: "C04 stand beside the list when it is “%s”",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/medicine-box.test.tsx",
    title: "C14 at every beginning of “%s”, Enter adds exactly what was typed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/medicine-box.test.tsx",
    title: "C14 at every beginning of “%s”, Tab and blur pick nothing and keep the words",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/medicine-box.test.tsx",
    title: "C14 at the first three letters of every name in the tables, Enter adds exactly what was typed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/medicines.test.ts",
    title: "C02 that is not recognised is kept as typed and raises an advisory",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/medicines.test.ts",
    title: "C04 as-needed use of a benzodiazepine asks for the last dose, with not sure allowed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/medicines.test.ts",
    title: "C05 has no default, asks in plain blocks first, and reads back the month in letters",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/medicines.test.ts",
    title: "C05 refuses a time in the future with a sentence that says so",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/reading-a-line.test.ts",
    title: "C14 about the last dose is asked and not worked out when it names a weekday",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/unreadable-start.test.ts",
    title: "C05 a time that cannot be read is said at the Time box, and leaves the part undone",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/vitals.test.ts",
    title: "C21 asks again about $typed on leaving the box",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/vitals.test.ts",
    title: "C21 asks about a systolic and diastolic pressure that are swapped",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/vitals.test.ts",
    title: "C21 takes SpO2 %s without a word",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/vitals.test.ts",
    title: "C21 every weight is read back in pounds, so that pounds typed as kilograms are noticed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/summary/wrong-record.test.tsx",
    title: "C12 over many switches with answers delayed and out of order, only the open record is ever shown",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/form/nothing-chosen.test.tsx",
    title: "C05 nothing is chosen beforehand",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/form/nothing-chosen.test.tsx",
    title: "C03 what is on no page that was reached is absent",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/medicines/list-state.test.tsx",
    title: "C03 only the answer to the read-back makes the list confirmed none",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/medicines/list-state.test.tsx",
    title: "C03 “%s” is no “none”",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/medicines/names.test.tsx",
    title: "C14 fewer than three letters suggest nothing",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/medicines/names.test.tsx",
    title: "C14 a tap elsewhere chooses nothing, and nothing moves under it",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/questions/read-clock.test.ts",
    title: "C05 “%s” can be two times, and which is asked",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/questions/read-clock.test.ts",
    title: "C05 “%s” is no time, and is asked again",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/sending/deliver.test.ts",
    title: "D01 it is received when the server says that this very content is on its disk",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/sending/deliver.test.ts",
    title: "D02 each attempt has the same bytes under the same id, and the device's clock of that moment",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/sending/post.test.ts",
    title: "C24 %s outlives its document: %s",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/sending-pages.test.tsx",
    title: "D01 received is said only after the receipt, with the code and none of the answers",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/english.test.ts",
    title: "C23 as a whole they read at grade 6 or below",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/start-language.test.ts",
    title: "C23 address %j and own languages %j begin in %s",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/ui/combobox.test.tsx",
    title: "C14 leaving by a click elsewhere picks nothing and keeps the words",
    because: "no removal has been tried yet",
  },
  {
    file: "test/contract/future-times.test.ts",
    title: "C05 a date alone may be the day it was said on, and not the next",
    because: "no removal has been tried yet",
  },
  {
    file: "test/contract/future-times.test.ts",
    title: "C05 a moment of saying that is none is refused in words",
    because: "no removal has been tried yet",
  },
  {
    file: "test/contract/intake.test.ts",
    title: "C19 a moment is accepted only as finely as the rules read it, to the nanosecond",
    because: "no removal has been tried yet",
  },
  {
    file: "test/contract/intake.test.ts",
    title: "C21 a systolic of %d over a diastolic of %d is taken for swapped",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/exhaustive/sees-broken-rules.test.ts",
    title: "C19 find nothing in the rules as they are",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/exhaustive/sees-broken-rules.test.ts",
    title: "C19 see rules that break “%s”",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/exhaustive/sees-broken-rules.test.ts",
    title: "C04 see an interval given to regular use",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/exhaustive/sees-broken-rules.test.ts",
    title: "C17 see a finding that the merge lost",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/exhaustive/whole/sees-broken-words.test.ts",
    title: "C19 nothing is found in the rules as they are, and some intakes have no risk factor",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/exhaustive/whole/sees-broken-words.test.ts",
    title: "C19 rules that break “%s” are seen",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/exhaustive/whole/sees-broken-words.test.ts",
    title: "C18 a disposition that is not the loudest, and a quiet line over a list nobody settled, are seen",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/advisories/baseline-vitals-sources.test.ts",
    title: "C21 values to ask again",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/benzodiazepine-blocks.test.ts",
    title: "C17 a healthy patient who takes nothing has none",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/classified-names.test.ts",
    title: "C14 a drug confirmed for what recognition alone does not settle, by who filled in the form",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/decide.test.ts",
    title: "C19 a section that was never asked",
    because: "no removal has been tried yet",
  },
  { file: "test/rules/decide.test.ts", title: "C19 what fails", because: "no removal has been tried yet" },
  {
    file: "test/rules/dose-time-edges.test.ts",
    title: "C05 an answer with more in it than its kind takes",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/dose-time-edges.test.ts",
    title: "C05 the ends of what was said belong to it",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/dose-time-edges.test.ts",
    title: "C05 said in the minute that comes twice",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/identify.test.ts",
    title: "C14 an id that is in no table does not hide the benzodiazepine that was typed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/more-risk.test.ts",
    title: "C15 %s and %s reach at least prescriber review, with advice on monitoring",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/not-classified.test.ts",
    title: "C02 confirming such a substance classifies it no more than typing it",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/found-by-the-tables.test.ts",
    title: "C04 a benzodiazepine that no country licenses is not prescribed, plan or not",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/found-by-the-tables.test.ts",
    title: "C15 recreational use within 72 h is watched in the enhanced tier",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/found-by-the-tables.test.ts",
    title: "C15 a sedative of no strong kind that was not prescribed is watched in the enhanced tier",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/found-by-the-tables.test.ts",
    title: "C15 a Z-drug that nobody prescribed counts beside an opioid for 72 h",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/found-by-the-tables.test.ts",
    title: "C02 words that nobody understood beside a name are watched in the enhanced tier",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/found-by-the-tables.test.ts",
    title: "C04 withdrawal goes by the longest time that the answer allows",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/found-by-the-tables.test.ts",
    title: "C21 a usual SpO2 counts with lung disease alone",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/not-asked-is-told.test.ts",
    title: "C19 a question nobody asked is told as not checked",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/not-asked-is-told.test.ts",
    title: "C19 beside an opioid: %s, and no combination is ruled out",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/not-asked-is-told.test.ts",
    title: "C19 of the second medicine as well as of the first",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/quiet-line-is-earned.test.ts",
    title: "C01 “no benzodiazepine reported” is said only when every answer bears it out",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/quiet-line-is-earned.test.ts",
    title: "C01 is said of a patient who takes nothing and was asked everything",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/quiet-line-is-earned.test.ts",
    title: "C01 is not said: %s",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/realistic-day.test.ts",
    title: "C17 half of 10,000 patients have three blocks or fewer",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/realistic-day.test.ts",
    title: "C17 without a risk factor nothing is a stop-and-call, and there is no block",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/said-regular.test.ts",
    title: "C04 %s",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/sedatives-together.test.ts",
    title: "C15 no strong depressant and %s is not a combination",
    because: "two places look at it, and each alone is enough: no single removal lets it fail",
  },
  {
    file: "test/rules/protocol/told-truly.test.ts",
    title: "C07 %s: the timeline draws no gap where no interval applies",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/recognise.test.ts",
    title: "C02 what no table has is unrecognised",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/spelling/abbreviated.test.ts",
    title: "C01 names that pharmacies cut short are found",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/spelling/hardly-prescribed.test.ts",
    title: "C14 a word that merely resembles a benzodiazepine raises no question about one",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/spelling/says-nothing.test.ts",
    title: "C01 %s holds its medicine",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/spelling/scripts.test.ts",
    title: "C01 Cyrillic and Greek letters are read by sound and by shape",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/split-list.test.ts",
    title: "C02 a heading that holds an unknown word is an entry: the word may be a medicine",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/vocabulary/substance-drugs.test.ts",
    title: "C02 %s, which the tables do not have whole",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/review.test.ts",
    title: "C14 a drug named by staff is judged as that drug, beside the words typed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/weigh/windows.test.ts",
    title: "C06 %s moves alprazolam from intermediate to long",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/config.test.ts",
    title: "S05 EMBED_ORIGINS=%j is read as origins, as browsers compare them",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/config.test.ts",
    title: "S05 EMBED_ORIGINS=%j is refused in one sentence",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/listen.test.ts",
    title: "S03 on %s answers staff at this machine, and others the kiosk alone",
    because: "no removal has been tried yet",
  },
];
