import type { ScreeningList } from "../../../contract/screening.ts";
import { count } from "../../ui/count.ts";
import { Paging } from "./paging.tsx";
import { ScreeningsTable } from "./screenings-table.tsx";
import { StatementsTable } from "./statements-table.tsx";
import styles from "./screenings.module.css";

type Props = {
  readonly list: ScreeningList;
  readonly searchedText: string;
  readonly timeZone: string;
  readonly onPage: (page: number) => void;
};

/** One page of the list, what came from the kiosk first. */
export function ScreeningsFound({ list, searchedText, timeZone, onPage }: Props) {
  const { rows, page, pageSize, total } = list;
  const statements = rows.filter((row) => row.state === "to-be-completed");
  const assessed = rows.filter((row) => row.state === "assessed");
  return (
    <>
      <p role="status" className={styles.second}>
        {count(total, "screening")}
        {searchedText !== "" && (
          <>
            {" "}
            for <q>{searchedText}</q>
          </>
        )}
        , {statements.length > 0 && "from the kiosk first, then "}newest planned start first
      </p>
      <StatementsTable rows={statements} timeZone={timeZone} />
      {statements.length > 0 && assessed.length > 0 && <h2>Assessed</h2>}
      {assessed.length > 0 && <ScreeningsTable rows={assessed} />}
      <Paging page={page} pages={Math.ceil(total / pageSize)} onPage={onPage} />
    </>
  );
}
