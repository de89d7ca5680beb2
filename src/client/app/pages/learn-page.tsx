import { Education } from "../../features/learn/education.tsx";
import { usePageTitle } from "../page-title.ts";

export function LearnPage() {
  usePageTitle("Is ketamine a benzodiazepine?");
  return <Education />;
}
