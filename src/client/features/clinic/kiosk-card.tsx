import { kioskPage } from "../../../contract/kiosk/addresses.ts";
import { Card } from "../../ui/card.tsx";

/** Where the patient form is, and how a tablet gets there. */
export function KioskCard() {
  const address = `${window.location.origin}${kioskPage}`;
  return (
    <Card title="Kiosk" titleId="clinic-kiosk">
      <p>
        Patients fill in their part on a tablet. On this computer the form stands at{" "}
        <a href={kioskPage} target="_blank" rel="noopener noreferrer">
          {address}
        </a>
        , which opens beside this page. It shows no advisories and keeps nothing.
      </p>
      <p>
        For a tablet on the clinic’s network, follow <code>docs/kiosk.md</code> in the program’s folder. What
        a patient sends stands on top of the screenings, to be completed by staff.
      </p>
    </Card>
  );
}
