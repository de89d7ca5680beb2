import { type ReactNode, useState } from "react";
import { useScreenings } from "../../api/search-screenings.ts";
import type { Search } from "../../../contract/screening.ts";
import { Loading } from "../../ui/loading.tsx";
import { ListProblem } from "./list-problem.tsx";
import { NothingToShow } from "./nothing-to-show.tsx";
import { ScreeningsFound } from "./screenings-found.tsx";
import { SearchForm } from "./search-form.tsx";
import styles from "./screenings.module.css";

type Props = {
  /** The clinic's, in which it is told when something came in. */
  readonly timeZone: string;
  /** What stands above the list: calls from kiosks. */
  readonly above: ReactNode;
};

const rowsOnAPage = 25;

/** The list of screenings. What is searched for stays in this page's memory: never in the address or the history. */
export function Screenings({ timeZone, above }: Props) {
  const [searched, setSearched] = useState({ text: "", page: 1 });
  const list = useScreenings(searchFor(searched));
  const { data } = list;
  return (
    <>
      <h1 className={styles.title}>Screenings</h1>
      {above}
      <SearchForm
        searchedText={searched.text}
        onSearch={(text) => {
          setSearched({ text, page: 1 });
        }}
      />
      {list.isPending && <Loading what="the screenings" />}
      {list.isError && (
        <ListProblem
          error={list.error}
          {...(data && { shownSinceMs: list.dataUpdatedAt })}
          timeZone={timeZone}
          onRetry={() => void list.refetch()}
        />
      )}
      {data?.total === 0 && <NothingToShow searchedText={searched.text} />}
      {data !== undefined && data.total > 0 && (
        <ScreeningsFound
          list={data}
          searchedText={searched.text}
          timeZone={timeZone}
          onPage={(page) => {
            setSearched({ ...searched, page });
          }}
        />
      )}
    </>
  );
}

function searchFor({ text, page }: { readonly text: string; readonly page: number }): Search {
  return { ...(text !== "" && { text }), page, pageSize: rowsOnAPage };
}
