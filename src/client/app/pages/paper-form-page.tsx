import { usePageTitle } from "../page-title.ts";

export function PaperFormPage() {
  usePageTitle("Blank paper form");
  return <h1>Blank paper form</h1>;
}
