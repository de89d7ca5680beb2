import { useCombobox } from "downshift";
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useEffect, useMemo, useState } from "react";
import { describedBy, Field, type FieldProps } from "../field.tsx";
import inputStyles from "../input.module.css";
import styles from "./combobox.module.css";
import { onlyDeliberatePicks } from "./only-deliberate-picks.ts";
import { useSaidLater } from "./use-said-later.ts";

/** What the box says of its list, in the language of the page. */
export type ComboboxWords = {
  /** Name of the list: "Suggestions". */
  readonly list: string;
  /** How many there are, and how to reach them or leave them. */
  readonly sayCount: (count: number) => string;
  /** The one that the arrow keys went to: "Xanax, 2 of 8". */
  readonly sayPlace: (item: string, place: number, count: number) => string;
};

export type ComboboxProps<Item> = FieldProps & {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** To choose from, likeliest first. The same array means the same list: a new one drops the highlight. */
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** An item as it is read out. */
  readonly sayItem: (item: Item) => string;
  readonly renderItem: (item: Item) => ReactNode;
  /** A click on an item, or Enter on the one the arrow keys went to. Nothing else picks. */
  readonly onPick: (item: Item) => void;
  /** Enter with nothing highlighted. */
  readonly onEnter: () => void;
  readonly words: ComboboxWords;
  /** Announced while there is nothing to choose from; absent: nothing. */
  readonly sayNone?: string | undefined;
  /**
   * The list stands in the flow of the page, and stays when the box is left, so that nothing moves under a finger that
   * comes down elsewhere. Absent: it is laid over what follows.
   */
  readonly isInFlow?: boolean;
  /** Stands right of the box where there is room. */
  readonly beside?: ReactNode;
  readonly onFocus?: () => void;
  readonly onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
};

/** A box to type in with a list of suggestions that nobody has to take: what is typed stays until a person picks. */
export function Combobox<Item>(props: ComboboxProps<Item>) {
  const { id, label, hint, error, readBack, value, onValue, keyOf, sayItem, renderItem, onPick, words } =
    props;
  const { isInFlow = false } = props;
  const items = useMemo(() => [...props.items], [props.items]);
  const listId = `${id}-list`;
  const [isWanted, setWanted] = useState(false);
  const [highlight, setHighlight] = useState({ index: -1, items });
  const isOpen = isWanted && items.length > 0;
  // A highlight belongs to the list it was made in: when the list changes under it, it would stand on another item.
  const highlightedIndex = highlight.items === items ? highlight.index : -1;

  const { getInputProps, getMenuProps, getItemProps } = useCombobox<Item>({
    id,
    inputId: id,
    menuId: listId,
    items,
    isOpen,
    highlightedIndex,
    inputValue: value,
    selectedItem: null,
    itemToString: (item) => (item === null ? "" : sayItem(item)),
    stateReducer: onlyDeliberatePicks,
    onIsOpenChange: (change) => {
      if (!isInFlow || change.type !== useCombobox.stateChangeTypes.InputBlur) setWanted(change.isOpen);
    },
    onHighlightedIndexChange: (change) => setHighlight({ index: change.highlightedIndex, items }),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) onPick(selectedItem);
    },
  });

  useEffect(() => {
    // Near the lower edge, the list would hide under the bar that sticks there.
    if (isOpen) document.getElementById(listId)?.scrollIntoView({ block: "nearest" });
  }, [isOpen, items, error, listId]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isComposing = event.nativeEvent.isComposing;
    const isEnterAlone = event.key === "Enter" && highlightedIndex === -1;
    // A closed list has nothing to escape from, and Home and End belong to the text.
    const isOurs = ["Home", "End"].includes(event.key) || (event.key === "Escape" && !isOpen);
    if (isComposing || isEnterAlone || isOurs) leaveAlone(event);
    if (event.key !== "Enter" || isComposing) return;
    event.preventDefault();
    if (!isEnterAlone) return;
    // Words that Enter does not take stand there still, with the names to pick instead.
    setWanted(true);
    props.onEnter();
  };

  const sayOpen = () => {
    const highlighted = items[highlightedIndex];
    return highlighted
      ? words.sayPlace(sayItem(highlighted), highlightedIndex + 1, items.length)
      : words.sayCount(items.length);
  };
  const said = useSaidLater(isOpen ? sayOpen() : isWanted ? (props.sayNone ?? "") : "");
  return (
    <div className={styles.whole}>
      <Field id={id} label={label} hint={hint} error={error} readBack={readBack}>
        <div className={styles.row}>
          <div className={styles.place}>
            <input
              {...getInputProps({
                onChange: (event) => onValue(event.currentTarget.value),
                onKeyDown,
                onBlur: () => setWanted(isInFlow && isWanted),
                onFocus: props.onFocus,
                onPaste: props.onPaste,
                "aria-labelledby": undefined,
                "aria-describedby": describedBy(props),
                "aria-invalid": error ? true : undefined,
              })}
              type="text"
              spellCheck={false}
              autoCorrect="off"
              autoCapitalize="none"
              className={inputStyles.input}
            />
          </div>
          {props.beside}
        </div>
      </Field>
      {/* Below what is read back and what is wrong, which it must not cover. */}
      <ul
        {...getMenuProps({ "aria-label": words.list })}
        className={styles.list}
        data-in-flow={isInFlow || undefined}
        hidden={!isOpen}
        // A drag on the scroll bar must not take the focus out of the box.
        onMouseDown={(event) => event.preventDefault()}
      >
        {isOpen &&
          items.map((item, index) => (
            <li key={keyOf(item)} {...getItemProps({ item, index })} className={styles.item}>
              {renderItem(item)}
            </li>
          ))}
      </ul>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}

/** Downshift keeps its hands off an event with this mark. */
function leaveAlone({ nativeEvent }: KeyboardEvent): void {
  Object.assign(nativeEvent, { preventDownshiftDefault: true });
}
