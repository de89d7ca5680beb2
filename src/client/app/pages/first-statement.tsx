import type { ReactNode } from "react";
import type { Statement } from "../../../contract/kiosk/statement.ts";
import type { StoredScreening } from "../../../contract/screening.ts";
import { useScreening } from "../../api/get-screening.ts";
import { StoredVersion } from "./stored-version.tsx";

type Props = {
  readonly screening: StoredScreening;
  /** Given what the patient said first; undefined: the screening did not begin at the kiosk. */
  readonly children: (statement: Statement | undefined) => ReactNode;
};

/** What the patient said at the kiosk, beside a version that was made of it. */
export function FirstStatement({ screening, children }: Props) {
  return screening.patientSaid === undefined ? (
    children(undefined)
  ) : (
    <LoadedStatement screening={screening}>{children}</LoadedStatement>
  );
}

function LoadedStatement({ screening, children }: Props) {
  const first = useScreening(screening.id, 1);
  return (
    <StoredVersion id={screening.id} query={first} statement={({ statement }) => children(statement)}>
      {() => children(undefined)}
    </StoredVersion>
  );
}
