import { use } from "react";
import { Notice } from "../../../ui/notice.tsx";
import { AreRegistersMissingContext } from "./vocabulary-context.ts";

/** Says that fewer names are known here than the server will read by. */
export function RegistersNotice() {
  if (!use(AreRegistersMissingContext)) return null;
  return (
    <Notice tone="attention" title="The imported drug registers could not be loaded">
      <p>
        Names are read by the built-in tables alone, so a medicine may show as not recognised here. The saved
        assessment is made by the server, with its registers. To try again, save first, then load the page
        again.
      </p>
    </Notice>
  );
}
