import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import styles from "./screenings.module.css";

type Props = { readonly searchedText: string; readonly onSearch: (text: string) => void };

/** Searches on Enter or the button, so that half a name is never sent. */
export function SearchForm({ searchedText, onSearch }: Props) {
  const [text, setText] = useState(searchedText);
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <TextField
        id="screening-search"
        label="Find by name, birth date, record number or kiosk code"
        hint="A birth date like 1984-03-04, a code like 3F9-A2C"
        type="search"
        value={text}
        onValue={setText}
      />
      <Button type="submit">Find</Button>
      {searchedText !== "" && (
        <Button
          look="quiet"
          onClick={() => {
            setText("");
            onSearch("");
          }}
        >
          Show all
        </Button>
      )}
    </form>
  );
}
