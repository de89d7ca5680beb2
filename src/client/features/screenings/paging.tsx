import { Button } from "../../ui/button.tsx";
import styles from "./screenings.module.css";

type Props = { readonly page: number; readonly pages: number; readonly onPage: (page: number) => void };

export function Paging({ page, pages, onPage }: Props) {
  if (pages <= 1) return null;
  return (
    <nav aria-label="Pages of the list" className={styles.paging}>
      <Button disabled={page <= 1} onClick={() => onPage(page - 1)}>
        Newer
      </Button>
      <span>
        Page {page} of {pages}
      </span>
      <Button disabled={page >= pages} onClick={() => onPage(page + 1)}>
        Older
      </Button>
    </nav>
  );
}
