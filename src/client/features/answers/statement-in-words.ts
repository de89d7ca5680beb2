import type { Statement } from "../../../contract/kiosk/statement.ts";
import { lifestyleQuestions } from "./ask/lifestyle.ts";
import { medicalHistoryQuestions } from "./ask/medical-history.ts";
import { medicationListQuestions } from "./ask/medications.ts";
import { medicineQuestions } from "./ask/medicine.ts";
import { mentalHealthQuestions } from "./ask/mental-health.ts";
import { todayQuestions } from "./ask/today.ts";
import { patientQuestions } from "./ask/visit.ts";
import {
  type AnswerSection,
  medicinePath,
  medicineTitle,
  type Questions,
  writeSection,
} from "./write-section.ts";

// What a patient is not asked: it is for staff to say or to measure.
const { recordNumber: _recordNumber, ...askedOfPatient } = patientQuestions;
const {
  classification: _classification,
  prescribersPlan: _plan,
  premedication: _premedication,
  ...askedOfMedicine
} = medicineQuestions;
const { usualSpo2Percent: _usualSpo2, ...askedOfHistory } = medicalHistoryQuestions;
const { fastingGlucose: _glucose, ...askedOfToday } = todayQuestions;
const { confirmedDrugIds: picked, ...askedOfEachMedicine } = askedOfMedicine;

/** A pick is told where there is one: of a name that needs none it was not asked. */
const questionsAbout = ({ confirmedDrugIds }: Statement["medications"]["entries"][number]): Questions =>
  confirmedDrugIds === undefined
    ? askedOfEachMedicine
    : { ...askedOfEachMedicine, confirmedDrugIds: { ...picked, ask: "Picked by the patient as" } };

/** "The list is not complete" is said in one way alone: the patient has it, or the rest of it, on paper. */
function questionsAboutList({ isComplete }: Statement["medications"]): Questions {
  const { list, isComplete: complete } = medicationListQuestions;
  const noAnswer = isComplete === "no" ? "Written down by the patient, not typed in" : "Not sure";
  return {
    ...medicationListQuestions,
    list: { ...list, options: { ...list.options, "no-answer": noAnswer } },
    isComplete: { ...complete, options: { ...complete.options, no: "No, written down: staff copy it" } },
  };
}

/** What a patient said at the kiosk, at the same paths as in the intake; times of saying in the clinic's zone. */
export function statementInWords(statement: Statement, clinicZone: string): readonly AnswerSection[] {
  const { patient, medications, history, mentalHealth, lifestyle, today } = statement;
  const write = (title: string, path: string, questions: Questions, answers: object | undefined) =>
    writeSection(title, path, questions, answers, clinicZone);
  return [
    write("Patient", "visit.patient", askedOfPatient, patient),
    write("Medication list", "medications", questionsAboutList(medications), medications),
    ...medications.entries.map((medicine, index) =>
      write(
        medicineTitle(index, medicine.typed),
        medicinePath(medicine.id),
        questionsAbout(medicine),
        medicine,
      ),
    ),
    write("Medical history", "history", askedOfHistory, history),
    write("Mental health", "mentalHealth", mentalHealthQuestions, mentalHealth),
    write("Lifestyle", "lifestyle", lifestyleQuestions, lifestyle),
    write("Now", "today", askedOfToday, today),
  ];
}
