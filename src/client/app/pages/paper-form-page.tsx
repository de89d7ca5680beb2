import { questionSections } from "../../features/answers/question-sections.ts";
import { PaperForm } from "../../features/paper-form/paper-form.tsx";
import { usePageTitle } from "../page-title.ts";

export function PaperFormPage() {
  usePageTitle("Blank paper form");
  return <PaperForm sections={questionSections} />;
}
