import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "wouter";
import {
  isStatement,
  type StoredScreening,
  type StoredStatement,
  type StoredVersion as Version,
} from "../../../contract/screening.ts";
import { Button } from "../../ui/button.tsx";
import { Loading } from "../../ui/loading.tsx";
import { Notice } from "../../ui/notice.tsx";

type Props = {
  /** The record that was asked for. */
  readonly id: string;
  readonly query: UseQueryResult<Version>;
  /** What a patient said at the kiosk and nobody has completed. */
  readonly statement: (statement: StoredStatement) => ReactNode;
  readonly children: (screening: StoredScreening) => ReactNode;
};

/** Shows a stored version once it is there, and only if it is the record that was asked for. */
export function StoredVersion({ id, query, statement, children }: Props) {
  if (query.isPending) return <Loading what="the screening" />;
  if (query.isError) {
    return (
      <Notice
        tone="problem"
        title="The screening could not be loaded"
        actions={
          <>
            <Button onClick={() => void query.refetch()}>Try again</Button>
            <Link href="/">All screenings</Link>
          </>
        }
      >
        <p>{query.error.message}</p>
        <p>Until it loads, treat the patient as not screened.</p>
      </Notice>
    );
  }
  if (query.data.id !== id) {
    return (
      <Notice tone="problem" title="Another record arrived than the one asked for">
        <p>It is not shown. Load the page again.</p>
      </Notice>
    );
  }
  return isStatement(query.data) ? statement(query.data) : children(query.data);
}
