import { useState } from "react";
import { Link } from "wouter";
import { useScreenings } from "../../api/search-screenings.ts";
import { Button } from "../../ui/button.tsx";
import { count } from "../../ui/count.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Loading } from "../../ui/loading.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Paging } from "./paging.tsx";
import { ScreeningsTable } from "./screenings-table.tsx";
import { SearchForm } from "./search-form.tsx";
import styles from "./screenings.module.css";

const rowsOnAPage = 25;

/** The list of screenings. What is searched for stays in this page's memory: never in the address or the history. */
export function Screenings() {
  const [searched, setSearched] = useState({ text: "", page: 1 });
  const list = useScreenings({
    ...(searched.text !== "" && { text: searched.text }),
    page: searched.page,
    pageSize: rowsOnAPage,
  });
  return (
    <>
      <h1 className={styles.title}>Screenings</h1>
      <SearchForm
        searchedText={searched.text}
        onSearch={(text) => {
          setSearched({ text, page: 1 });
        }}
      />
      {list.isPending && <Loading what="the screenings" />}
      {list.isError && (
        <Notice
          tone="problem"
          title="The screenings could not be loaded"
          actions={<Button onClick={() => void list.refetch()}>Try again</Button>}
        >
          <p>{list.error.message}</p>
          <p>Until they load, treat every patient as not screened.</p>
        </Notice>
      )}
      {list.isSuccess && list.data.total === 0 && <NothingToShow searchedText={searched.text} />}
      {list.isSuccess && list.data.total > 0 && (
        <>
          <p role="status" className={styles.second}>
            {count(list.data.total, "screening")}
            {searched.text !== "" && (
              <>
                {" "}
                for <q>{searched.text}</q>
              </>
            )}
            , newest planned start first
          </p>
          <ScreeningsTable rows={list.data.rows} />
          <Paging
            page={list.data.page}
            pages={Math.ceil(list.data.total / list.data.pageSize)}
            onPage={(page) => {
              setSearched({ ...searched, page });
            }}
          />
        </>
      )}
    </>
  );
}

function NothingToShow({ searchedText }: { readonly searchedText: string }) {
  if (searchedText !== "") {
    return (
      <EmptyState title="No screening matches">
        <p>
          Looked for <q>{searchedText}</q> in names, birth dates and record numbers. Try fewer letters, or the
          record number alone.
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No screening has been saved yet">
      <p>
        Choose <Link href="/screenings/new">New screening</Link>, fill in the intake with the patient, and
        save it. It then stands here to review and print.
      </p>
      <p>
        Before the first patient, read the <Link href="/clinic">clinic protocol</Link>: its numbers wait for
        the medical director.
      </p>
    </EmptyState>
  );
}
