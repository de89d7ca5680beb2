import { Screenings } from "../../features/screenings/screenings.tsx";
import { usePageTitle } from "../page-title.ts";

export function ScreeningsPage() {
  usePageTitle("Screenings");
  return <Screenings />;
}
