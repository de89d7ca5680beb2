import { usePageTitle } from "../page-title.ts";

export function NewScreeningPage() {
  usePageTitle("New screening");
  return <h1>New screening</h1>;
}
