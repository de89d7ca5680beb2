import { usePageTitle } from "../page-title.ts";

export function LearnPage() {
  usePageTitle("Is ketamine a benzodiazepine?");
  return <h1>Is ketamine a benzodiazepine?</h1>;
}
