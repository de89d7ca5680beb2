import { useClinic } from "../../api/clinic.ts";
import { Screenings } from "../../features/screenings/screenings.tsx";
import { usePageTitle } from "../page-title.ts";

export function ScreeningsPage() {
  usePageTitle("Screenings");
  // The list does not wait for the clinic: every time in it is shown with its zone.
  const timeZone = useClinic().data?.timeZone ?? Temporal.Now.timeZoneId();
  return <Screenings timeZone={timeZone} above={null} below={null} />;
}
