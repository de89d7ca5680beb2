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
    file: "test/cli/recognise.test.ts",
    title: "C14 a look-alike is asked about, with what was typed first",
    because: "no removal has been tried yet",
  },
  {
    file: "test/cli/vocabulary.test.ts",
    title: "C01 a name that only the register has is read by it from then on, and not with --core",
    because: "no removal has been tried yet",
  },
  {
    file: "test/cli/vocabulary.test.ts",
    title: "C02 a file that is %s changes nothing and says so",
    because: "no removal has been tried yet",
  },
  {
    file: "test/cli/vocabulary.test.ts",
    title: "C01 what another version of the tables made is made anew from its sources",
    because: "no removal has been tried yet",
  },
  {
    file: "test/cli/vocabulary.test.ts",
    title: "C02 a damaged vocabulary is never passed over, and can be removed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/cli/words.test.ts",
    title: "C23 the check passes over a complete language without a word",
    because: "no removal has been tried yet",
  },
  {
    file: "test/cli/words.test.ts",
    title: "C23 the check reads every language in the folder",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/advisories/advisories.test.tsx",
    title: "C10 differs by word and shape, not by colour alone",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/advisories/advisories.test.tsx",
    title: "C10 counts every advisory by level",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/answers/answers-in-words.test.ts",
    title: "C14 what staff classified as %s stands in words, with who reviewed it",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/answers/answers-in-words.test.ts",
    title: "C03 a blank reads not asked, never no; not sure reads not sure",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/answers/changes-in-words.test.ts",
    title: "C14 a classification that is taken back is told as a change",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/clinic/clinic-protocol.test.tsx",
    title: "C16 every number of the protocol is shown with its mark",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/clinic/clinic-protocol.test.tsx",
    title: "C16 a strengthened number shows the default beside it, and an unsigned protocol says so",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/clinic/clinic-protocol.test.tsx",
    title: "C09 every number with a unit is written by the formatter",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/adding-medicines.test.ts",
    title: "C14 is stored beside the words exactly as they were typed, and both are shown",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/adding-medicines.test.ts",
    title: "C14 that can mean several still asks which one, and can be asked again",
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
    title: "C02 is classified as a drug that is picked from the list",
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
    file: "test/client/features/intake/look-alikes.test.tsx",
    title: "C14 “%s” asks whether “%s” is meant",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/look-alikes.test.tsx",
    title: "C14 “%s” shows the twin “%s” under a brand that it is mixed up with",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/look-alikes.test.tsx",
    title: "C14 “Xanax” against Tenex shows Tenex, with its generic name",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/look-alikes.test.tsx",
    title: "C14 of two, the whole question after “%s” names brand and use of each",
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
    title:
      "C14 is offered and fills nothing until it is used; one press fills it all and another takes it out",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/reading-a-line.test.ts",
    title: "C14 is not offered over an answer that was given",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/reading-a-line.test.ts",
    title: "C14 is offered on a card that is closed, too",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/reading-a-line.test.ts",
    title: "C14 about the last dose is offered in the very words of an answer, and never with the rest",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/reading-a-line.test.ts",
    title: "C14 about the last dose is asked and not worked out when it names a weekday",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/reading-a-line.test.ts",
    title: "C09 a number of tablets is offered with the strength of one, in mg",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/intake/reading-a-line.test.ts",
    title: "C04 where it came from is offered, and told as not answered until it is",
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
    file: "test/client/features/intake/vocabulary/registers.test.ts",
    title: "C01 a name that only an imported register has is read once the register is there",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/learn/education.test.tsx",
    title: "C07 the patient's fixed line stands on the page, word for word",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/learn/education.test.tsx",
    title: "C24 nothing promises, promotes, or tells anyone to stop a medicine",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/paper-form/paper-form.test.tsx",
    title: "C03 every question of the intake is on paper, and a blank counts as not asked",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/pictures/monitoring-layout.test.ts",
    title: "C20 the bar of SpO₂ in the %s schedule goes on to the end of the stay, as its words say",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/print/print-packet.test.tsx",
    title: "C02 C14 what staff said a medicine is stands beside it as typed, with who said so",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/print/print-packet.test.tsx",
    title: "D03 a correction says on paper that it is one, of which version, and why",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/print/print-packet.test.tsx",
    title: "D03 a correction without a reason says that none was given",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/print/print-packet.test.tsx",
    title: "C20 every text of the stored result is on the packet, word for word",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/print/print-packet.test.tsx",
    title: "C18 the quietest packet reports what was said and clears nothing",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/print/print-packet.test.tsx",
    title: "C08 the dose and rate are a blank line, and no dose quantity stands on the packet",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/print/print-packet.test.tsx",
    title: "C09 every quantity on the packet is written by the formatter",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/screenings/from-the-kiosk.test.tsx",
    title: "C24 an urgent answer in it is told in words, and a patient who gave no name stays a row",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/screenings/from-the-kiosk.test.tsx",
    title: "C18 a list that cannot be loaded again stays, and says since when it is old",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/screenings/screenings.test.tsx",
    title: "S06 a search travels in the body; the address and the title stay free of it",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/screenings/screenings.test.tsx",
    title: "C18 a list that cannot be loaded is never an empty list",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/summary/statement.test.tsx",
    title: "C03 what a patient said is read in words, with what was not asked, and that nothing was assessed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/summary/statement.test.tsx",
    title: "C24 urgent answers in it come first",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/summary/statement.test.tsx",
    title: "C03 medicines that the patient has on paper are for staff to copy, and no missing answer",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/summary/statement.test.tsx",
    title: "C03 the rest of a list that is on paper is noted, not passed over as a plain no",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/summary/statement.test.tsx",
    title: "C03 whoever is not sure what they take is not said to have given no answer",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/summary/wrong-record.test.tsx",
    title: "C12 a late answer about the record before never stands under the next one",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/summary/wrong-record.test.tsx",
    title: "C12 an answer about another record than the one asked for is refused",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/summary/wrong-record.test.tsx",
    title: "C12 over many switches with answers delayed and out of order, only the open record is ever shown",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/urgent-calls/calling-patients.test.ts",
    title: "C24 the bar names each patient who calls",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/urgent-calls/calling-patients.test.ts",
    title: "C24 of hundreds of calls the bar counts all and names a few, so that the page stays in sight",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/urgent-calls/urgent-calls.test.tsx",
    title: "C24 a call stands on top with who, what and since when, and stays until somebody attends by name",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/urgent-calls/urgent-calls.test.tsx",
    title: "C24 “not sure” is said to be as urgent, and a patient who gave no name is called by the code",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/urgent-calls/urgent-calls.test.tsx",
    title: "C24 an acknowledgement that does not arrive leaves the call where it is, and says so",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/urgent-calls/urgent-calls.test.tsx",
    title: "C24 a bar says what is needed and leads to the list, said aloud once and never again",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/urgent-calls/urgent-calls.test.tsx",
    title: "C24 stands above a form that is being filled in, and leaving that for the list asks first",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/urgent-calls/urgent-calls.test.tsx",
    title: "C24 two patients are counted and told apart by their codes",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/features/urgent-calls/urgent-calls.test.tsx",
    title: "C24 calls that cannot be asked for are never taken for none",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/embedding/connect-host.test.ts",
    title: "S05 the form speaks to a listed page that greeted it, and to nobody else",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/form/change.test.tsx",
    title: "C23 Change leads to the question and Continue back to all answers",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/form/frame.test.tsx",
    title: "C23 the text grows step by step, stays so on the next page, and comes back",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/form/frame.test.tsx",
    title: "C23 every page says how much is left, and the question is what is read first",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/form/frame.test.tsx",
    title: "S01 title and address say nothing about the patient",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/form/frame.test.tsx",
    title: "C23 the whole form goes by keyboard: arrows choose, Enter goes on",
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
    title: "C14 a name is offered with its other name and what it is used for, and nothing is chosen",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/medicines/names.test.tsx",
    title: "C14 C24 no offer says the class of a medicine",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/medicines/names.test.tsx",
    title: "C14 %s chooses nothing: the words stand as they were typed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/medicines/names.test.tsx",
    title: "C14 a tap elsewhere chooses nothing, and nothing moves under it",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/medicines/names.test.tsx",
    title: "C14 a tap on a name chooses it beside the words, which stay, and can be taken back",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/medicines/names.test.tsx",
    title: "C14 who chose a name is not asked again which one, and it is called by that name",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/medicines/names.test.tsx",
    title: "C14 other words undo what was chosen for the first ones",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/medicines/names.test.tsx",
    title:
      "C14 the words are sent as they were typed, with what was chosen for these words and for no others",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/medicines/names.test.tsx",
    title: "C14 %s asks which one is meant, with nothing chosen",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/medicines/names.test.tsx",
    title: "C14 the answer is kept beside the words as they were typed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/medicines/names.test.tsx",
    title: "C02 a name that nobody knows is taken as it is typed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/medicines/used-for.test.ts",
    title: "C14 every purpose of the medicine tables has a text for patients, and no text is left over",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/medicines/used-for.test.ts",
    title: "C14 C24 no purpose says the class of a medicine",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/questions/checklist.test.tsx",
    title: "C23 beside a tick, not being sure is about the others",
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
    title: "D01 %s is no receipt, and it is sent again",
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
    file: "test/client/kiosk/sending/urgent-calls.test.ts",
    title: "C24 a call goes out at once, by a call of its own, and staff are called once it is on disk",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/sending/urgent-calls.test.ts",
    title: "C24 as long as it is not on disk nobody is told that staff were called",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/sending/urgent-calls.test.ts",
    title: "C24 two calls are two, each with an id of its own, and one that is refused is no call",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/away.test.tsx",
    title: "S01 warns after 90 seconds, and ends 30 seconds later",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/away.test.tsx",
    title: "S01 on a tablet that slept is gone when it wakes",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/away.test.tsx",
    title: "S01 a press on the button that erases ends it at once",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/away.test.tsx",
    title: "C23 the warning can be answered, again and again, and every answer stays",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/away.test.tsx",
    title: "C23 %s answers the warning",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/away.test.tsx",
    title: "C23 the seconds are not read out one by one: once at the start and once before the end",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/idle-time.test.ts",
    title: "S01 the warning comes after 90 seconds and stands for 30",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/idle-time.test.ts",
    title: "S01 a tablet that slept for an hour ends the session as soon as it wakes",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/idle-time.test.ts",
    title: "S01 a clock that is set back makes no session last longer",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/leave-nothing.test.ts",
    title: "S01 an end takes everything away and puts a fresh document in its place, at the same address",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/leave-nothing.test.ts",
    title: "S01 a document that is left for any reason is empty from then on",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/leave-nothing.test.ts",
    title: "S01 a document that the browser kept and shows again loads afresh",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/sending-pages.test.tsx",
    title: "D01 received is said only after the receipt, with the code and none of the answers",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/sending-pages.test.tsx",
    title: "S01 it ends with the button, or after 20 seconds",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/sending-pages.test.tsx",
    title: "D01 what did not arrive is said to be not sent yet, with the code, until it did",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/sending-pages.test.tsx",
    title: "S01 refused answers that somebody left on show are put out of sight, and kept",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/sending-pages.test.tsx",
    title: "C24 holds the end of the session back, and asks to tell a member of staff",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/sending-pages.test.tsx",
    title: "C24 is told as made when it is on disk and not before: %s",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/session/sending-pages.test.tsx",
    title: "C24 lets the session end once it is there",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/english.test.ts",
    title: "C07 the fixed line for patients is among them, word for word",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/english.test.ts",
    title: "C23 as a whole they read at grade 6 or below",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/languages.test.ts",
    title: "C23 has every text, each made from today's English, with its places and plural forms",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/languages.test.ts",
    title: "C23 dates and times stand as the language writes them",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/never-said.test.ts",
    title: "C07 C24 no text tells a patient to stop, skip or change a medicine",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/never-said.test.ts",
    title: "C18 no text calls anything safe, or says that all is well",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/never-said.test.ts",
    title: "C07 in %s an order such as %j would be found",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/never-said.test.ts",
    title: "C18 in %s a comfort such as %j would be found",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/spanish.test.ts",
    title: "C07 say the fixed line for patients as it is said elsewhere",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/spanish.test.ts",
    title: "C23 read fairly easily, as a whole and on each page",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/start-language.test.ts",
    title: "C23 address %j and own languages %j begin in %s",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/translating.test.ts",
    title: "C23 a language that has every text of today's English has no fault",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/translating.test.ts",
    title:
      "C23 a text that is not translated, or left empty, is shown in English, and fails the check by its id",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/translating.test.ts",
    title: "C23 a translation of no text is named",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/translating.test.ts",
    title: "C23 a translation %s is named",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/kiosk/words/words-provider.test.tsx",
    title: "C23 the language of the form",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/ui/combobox.test.tsx",
    title: "C14 highlights nothing by itself, so Enter gives what was typed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/ui/combobox.test.tsx",
    title: "C14 words that Enter does not take leave the list open to pick from",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/ui/combobox.test.tsx",
    title: "C14 a pointer that rests over the list highlights nothing",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/ui/combobox.test.tsx",
    title: "C14 %s picks nothing, even with an item highlighted, and keeps the words",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/ui/combobox.test.tsx",
    title: "C14 leaving by a click elsewhere picks nothing and keeps the words",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/ui/combobox.test.tsx",
    title: "C14 a highlight does not move to another item when the list changes under it",
    because: "no removal has been tried yet",
  },
  {
    file: "test/client/ui/combobox.test.tsx",
    title: "C14 an Enter that ends the writing of a word adds and picks nothing",
    because: "no removal has been tried yet",
  },
  {
    file: "test/contract/intake.test.ts",
    title: "C21 %s of %d is refused with the value and what to check",
    because: "no removal has been tried yet",
  },
  {
    file: "test/contract/intake.test.ts",
    title: "C21 %s may be %j",
    because: "no removal has been tried yet",
  },
  {
    file: "test/contract/intake.test.ts",
    title: "C21 a systolic of %d over a diastolic of %d is taken for swapped",
    because: "no removal has been tried yet",
  },
  {
    file: "test/contract/intake.test.ts",
    title: "C03 a list that says it is listed needs a medicine, and any other state needs none",
    because: "no removal has been tried yet",
  },
  {
    file: "test/contract/kiosk/embedding.test.ts",
    title: "S05 of what the form can say, only this is read",
    because: "no removal has been tried yet",
  },
  {
    file: "test/contract/kiosk/embedding.test.ts",
    title: "S05 of what the page can say, only this is read",
    because: "no removal has been tried yet",
  },
  {
    file: "test/crash/compare.test.ts",
    title: "D01 everything received and stored as it was sent is nothing wrong",
    because: "no removal has been tried yet",
  },
  {
    file: "test/crash/compare.test.ts",
    title: "D01 received, but missing",
    because: "no removal has been tried yet",
  },
  {
    file: "test/crash/compare.test.ts",
    title: "D01 stored with one letter changed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/crash/compare.test.ts",
    title: "D01 a receipt for something else",
    because: "no removal has been tried yet",
  },
  {
    file: "test/crash/compare.test.ts",
    title: "D01 a patient who waits for ever",
    because: "no removal has been tried yet",
  },
  {
    file: "test/crash/compare.test.ts",
    title: "D02 the same answers under two ids are stored twice",
    because: "no removal has been tried yet",
  },
  {
    file: "test/crash/flush-before-reply.test.ts",
    title: "D01 a flush before each reply is as it should be; what was stored before needs none",
    because: "no removal has been tried yet",
  },
  {
    file: "test/crash/flush-before-reply.test.ts",
    title: "D01 %s is found",
    because: "no removal has been tried yet",
  },
  {
    file: "test/crash/lost-and-killed.test.ts",
    title: "D01 whatever a tablet was told is received is in the database, as it was sent",
    because: "no removal has been tried yet",
  },
  {
    file: "test/crash/lost-and-killed.test.ts",
    title: "D02 whatever was sent is stored once",
    because: "no removal has been tried yet",
  },
  {
    file: "test/embed/intake-element.test.ts",
    title: "S05 may run the form and ask before answers are lost: no windows, no leading the page away",
    because: "no removal has been tried yet",
  },
  {
    file: "test/embed/intake-element.test.ts",
    title: "S05 the element passes on what its own frame says from the kiosk's origin, and nothing else",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/random/random.test.ts",
    title: "C19 random intakes",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/random/random.test.ts",
    title: "C19 nothing breaks a claim among 300 of the kind %s",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/random/random.test.ts",
    title: "C19 loses an entry that it does not recognise",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/random/random.test.ts",
    title: "C19 says nothing about what it could not read",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/random/random.test.ts",
    title: "C15 says less the more medicines there are",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/register-names.test.ts",
    title:
      "C01 of a register every benzodiazepine is flagged, by the tables alone and after the import, and nothing else",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/time/time.test.ts",
    title: "C05 every zone over its special nights",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/time/time.test.ts",
    title: "C05 no computed interval is longer than the true one in a zone that changes by half an hour",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/time/time.test.ts",
    title: "C05 a reading that counts from the earliest instant an answer can mean",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/time/time.test.ts",
    title: "C05 a reading that is a minute too long",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/time/time.test.ts",
    title: "C05 a server that does not look at the clock of the device",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/time/time.test.ts",
    title: "C05 a reading that takes a date for its noon",
    because: "no removal has been tried yet",
  },
  {
    file: "test/prove/time/time.test.ts",
    title: "C05 a reading that takes not sure for a week ago",
    because: "no removal has been tried yet",
  },
  {
    file: "test/registers/health-canada.test.ts",
    title: "C02 a drug file that is %s is refused with its line",
    because: "no removal has been tried yet",
  },
  {
    file: "test/registers/tab-separated.test.ts",
    title: "C02 a row whose cells are shifted by a tab inside one is left out, not misread",
    because: "no removal has been tried yet",
  },
  {
    file: "test/registers/tab-separated.test.ts",
    title: "C02 a file that is %s is refused with its line and what to do",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/advisories/medication-unconfirmed.test.ts",
    title: "C14 a match nobody confirmed is asked about",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/advisories/medication-unrecognised.test.ts",
    title: "C02 an unrecognised entry is never passed over",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/advisories/medication-unrecognised.test.ts",
    title: "C02 whatever was typed stands in the finding as typed, and points at its entry",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/canaries/canaries.test.ts",
    title: "C16 get their known answers from the rules as they ship",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/canaries/canaries.test.ts",
    title: "C16 a rule that is gone is named by the visits that miss its finding, with what was expected",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/canaries/canaries.test.ts",
    title: "C16 a rule that finds nothing any more is caught",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/canaries/canaries.test.ts",
    title: "C16 %s is caught",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/canaries/canaries.test.ts",
    title: "C16 clobazam: %s is caught by its name",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/classified-names.test.ts",
    title: "C14 which names an intake says something about",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/classified-names.test.ts",
    title: "C14 a classification, by who made it",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/classified-names.test.ts",
    title: "C14 a drug confirmed for what recognition alone does not settle, by who filled in the form",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/classified-names.test.ts",
    title: "C14 nothing that a patient chose alone",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/classified-names.test.ts",
    title: "C14 nothing of %s",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/classified-names.test.ts",
    title: "C14 a name once, and none that one list calls two things",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/data/classes.test.ts",
    title: "C14 medicines whose names are mixed up can be told apart",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/identify.test.ts",
    title: "C14 a look-alike counts as what was typed, and its twins are told until a person confirmed it",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/identify.test.ts",
    title: "C14 typed diazepam, confirmed as oxycodone: both stay possible and the benzodiazepine is judged",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/identify.test.ts",
    title: "C14 an id that is in no table leaves the entry unrecognised",
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
    title: "C02 a substance that only a register knows is reviewed like a name that nobody knows",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/not-classified.test.ts",
    title: "C02 confirming such a substance classifies it no more than typing it",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/realistic-day.test.ts",
    title: "C17 half of 10,000 patients have three blocks or fewer",
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
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/the-day.test.ts",
    title: "C03 %s is for review and never quiet",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/the-day.test.ts",
    title: "C03 takes none, and whether that is all is answered %s: for review and never quiet",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/told-truly.test.ts",
    title: "C07 %s: the timeline draws no gap where no interval applies",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/protocol/told-truly.test.ts",
    title: "C04 questions nobody asked are not told as a medicine spoken of",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/directions/supply.test.ts",
    title: "C02 a name that counts alone is still read when its source follows it",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/lists/any-list.test.ts",
    title:
      "C02 every word and number stands in an entry, in order, or in a heading, save numbering and words that join",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/lists/any-list.test.ts",
    title: "C02 without numbering and joining words, every letter and digit stands in an entry or a heading",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/look-alikes.test.ts",
    title: "C14 “%s” asks whether clonazepam is meant",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/look-alikes.test.ts",
    title: "C14 the brand mixed up with “%s” among those of %s is %s",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/names-beyond-tables.test.ts",
    title: "C01 a name %s is kept",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/names-beyond-tables.test.ts",
    title: "C01 a name that stands for two sets of substances is kept in both, unless the tables read both",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/names-beyond-tables.test.ts",
    title: "C01 every name reads the same with the shortened register as with the whole one",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/names/words-of-directions.test.ts",
    title: "C02 what is short for a medicine is an entry of a list",
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
    file: "test/rules/recognise/split-list.test.ts",
    title: "C02 a heading that says something of a medicine, or stands alone, is kept: %j",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/split-list.test.ts",
    title: "C02 a heading that holds an unknown word is an entry: the word may be a medicine",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/vocabulary/register.test.ts",
    title: "C01 a prodrug of a benzodiazepine is one",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/vocabulary/register.test.ts",
    title: "C02 of a substance that no table has is known by name and classified by nobody",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/vocabulary/register.test.ts",
    title: "C01 a name that is a benzodiazepine in one place and something else in another asks",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/recognise/vocabulary/register.test.ts",
    title: "C01 asks about a benzodiazepine too, and is never lost",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/review.test.ts",
    title: "C02 “%s” is then judged by nothing but its words",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/review.test.ts",
    title: "C02 an ordinary word beside a drug named beyond doubt leaves that drug",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/review.test.ts",
    title: "C14 a drug named beyond doubt stays what it is",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/review.test.ts",
    title: "C14 “%s” is judged as before, and asks",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/review.test.ts",
    title: "C14 so is one that a person confirmed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/review.test.ts",
    title: "C14 “%s” names a class, and goes on asking",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/review.test.ts",
    title: "C14 a confirmed id that no table has may be a sedative, so the entry stays unrecognised",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/review.test.ts",
    title: "C14 no sedating medicine of the tables is lost to a review, whatever stands beside its name",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/review.test.ts",
    title: "C02 the entry no longer asks, keeps its words, and says who reviewed it",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/review.test.ts",
    title: "C14 what was not accepted is told with its reason, at the level of a name to confirm",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/review.test.ts",
    title: "C14 a review of “%s” takes away no finding about what it names, and lowers none",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/review.test.ts",
    title: "C14 a drug named by staff is judged as that drug, beside the words typed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/review.test.ts",
    title: "C02 a review without a name counts as none, and is reported",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/review.test.ts",
    title: "C14 is settled by the person who confirms it",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/review.test.ts",
    title: "C14 is told too when another name asks",
    because: "no removal has been tried yet",
  },
  {
    file: "test/rules/weigh/windows.test.ts",
    title: "C06 %s moves alprazolam from intermediate to long",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/backup.test.ts",
    title: "D04 a backup restores every version byte for byte, and the clinic's file",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/backup.test.ts",
    title: "D04 a restore keeps aside what was there",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/backup.test.ts",
    title: "D04 a restore is refused while a server runs on the folder",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/backup.test.ts",
    title: "D04 a record that was changed is found by the backup, and none is made",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/backup.test.ts",
    title: "D04 a backup carries what staff said of names",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/backup.test.ts",
    title: "D04 C14 a word on a name that no version bears out is found by the backup: %s",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/backup.test.ts",
    title: "D04 a damaged or foreign file is not restored and nothing is changed",
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
    file: "test/server/doors.test.ts",
    title: "S03 S05 every way in, for",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/doors.test.ts",
    title: "S03 whoever is refused cannot tell what is there from what is not",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/backup.test.ts",
    title: "D04 a backup carries what patients said, their calls for staff and who attended",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/backup.test.ts",
    title: "D04 what a kiosk sent is found by the backup when it was changed: %s, %s",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/backup.test.ts",
    title: "D04 an acknowledgement whose call is gone is found by the backup",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/backup.test.ts",
    title: "D04 a backup from before the kiosk is restored",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/complete.test.ts",
    title:
      "D03 completing is the next version with its assessment, and what the patient said stays as it was",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/complete.test.ts",
    title: "D03 a later correction still says which answers are the patient's",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/complete.test.ts",
    title: "D03 of two who complete it at once one wins and the other is told",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/complete.test.ts",
    title: "C05 a completion from a wrong clock does not move again when the patient said something",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/create-statement.test.ts",
    title:
      "D02 other answers under an id that is taken are refused, and the kiosk learns nothing of what is there",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/create-statement.test.ts",
    title: "D02 a storm of the same answers leaves one record and one receipt",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/create-statement.test.ts",
    title: "D03 what the patient said is sealed as version 1, without an assessment",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/create-statement.test.ts",
    title: "D01 what was received from a tablet whose clock says %s can be read",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/create-statement.test.ts",
    title: "D01 a time that lies ahead is kept as it was said, because the patient has left the tablet",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/page.test.ts",
    title: "S05 the form may be held by the listed pages, and by none when none is listed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/page.test.ts",
    title: "S05 the form's policy is otherwise the strict one",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/page.test.ts",
    title: "S05 %s is never held in a frame, whoever is listed and whoever asks",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/page.test.ts",
    title: "S05 %s may use no camera, microphone, place or payment",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/refusals.test.ts",
    title:
      "C24 answers that do not fit are refused without being repeated, and the operator reads where, not what",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/urgent-calls.test.ts",
    title: "C24 an urgent answer stands on the staff's list with the next request, before the form is sent",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/urgent-calls.test.ts",
    title: "C24 a call waits on top until somebody attends, however long that takes",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/kiosk/urgent-calls.test.ts",
    title: "D03 the first who attends stays, and whoever comes later is told who it was",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/listen.test.ts",
    title: "S03 on %s answers staff at this machine, and others the kiosk alone",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/listen.test.ts",
    title: "S03 what an old proxy passes on without a word is not taken for staff",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/route-table.test.ts",
    title: "S03 an entry that is for %j, which is nobody, is refused",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/route-table.test.ts",
    title: "S03 what the network may call only creates, and is answered with a receipt",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/rules-not-verified.test.ts",
    title: "C16 at its start: the rules as they ship are verified, and no page is told otherwise",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/rules-not-verified.test.ts",
    title: "C16 a mismatch does not stop it: it answers, tells every page, and notes the canaries once",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/rules-not-verified.test.ts",
    title: "C16 the line on the log holds ids of canaries and nothing else",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/rules-not-verified.test.ts",
    title: "C16 is made again every day, and a day later may find what it did not find before, or no more",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/rules-not-verified.test.ts",
    title: "C16 that fails itself is not passed",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/rules-not-verified.test.ts",
    title: "C16 says so for ever, under its seal, also once the rules are verified again",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/rules-not-verified.test.ts",
    title: "C16 its row in the list says so; a correction by verified rules is its own version",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/screenings/clock-skew.test.ts",
    title: "C05 a device clock %d h off never makes the interval longer than it was",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/screenings/clock-skew.test.ts",
    title: "C05 a clock %d s ahead is measured and stored as %d s",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/screenings/clock-skew.test.ts",
    title: "C05 a clock %d s ahead is close enough and changes nothing",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/screenings/clock-skew.test.ts",
    title: "C05 a clock %d s ahead, so a little behind, is put right without being told",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/screenings/clock-skew.test.ts",
    title:
      "C05 said just after midnight on a clock a minute behind, yesterday is not the day before yesterday",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/screenings/clock-skew.test.ts",
    title: "C05 a correction from a wrong clock does not move again what the server has moved before",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/screenings/correct.test.ts",
    title: "D03 a correction is the next version and leaves the first as it was",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/screenings/correct.test.ts",
    title: "D03 of two corrections at once one wins and the other is told",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/screenings/correct.test.ts",
    title: "D02 a correction sent again after a lost reply gives its first receipt",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/screenings/create.test.ts",
    title: "C20 what is returned is byte for byte what was stored, and so every time",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/start.test.ts",
    title: "D04 a restore that was interrupted is not taken for an empty clinic",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/start.test.ts",
    title: "C02 a damaged vocabulary is not passed over, and it is said how to be rid of it",
    because: "no removal has been tried yet",
  },
  {
    file: "test/server/vocabulary/routes.test.ts",
    title: "C01 the stored assessment reads a benzodiazepine by a name that only the register knows",
    because: "no removal has been tried yet",
  },
];
