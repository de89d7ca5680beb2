import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift";

const { stateChangeTypes: act } = useCombobox;

/**
 * Which changes of a combobox are let through. A wrong medicine must never come in by a slip: an item is picked by a
 * click on it, or by Enter after the arrow keys went to it, and by nothing else. A pointer that happens to lie over
 * the list highlights nothing, because the next Enter would pick it.
 */
export function onlyDeliberatePicks<Item>(
  state: UseComboboxState<Item>,
  { type, changes }: UseComboboxStateChangeOptions<Item>,
): Partial<UseComboboxState<Item>> {
  switch (type) {
    case act.ItemClick:
    case act.InputKeyDownEnter:
      return { ...changes, isOpen: false, highlightedIndex: -1 };
    case act.InputKeyDownArrowDown:
    case act.InputKeyDownArrowUp:
    case act.InputKeyDownPageDown:
    case act.InputKeyDownPageUp:
      return { ...changes, selectedItem: null };
    case act.ItemMouseMove:
    case act.MenuMouseLeave:
      return { ...changes, highlightedIndex: state.highlightedIndex };
    case act.InputClick:
      return { ...changes, isOpen: true, highlightedIndex: -1 };
    default:
      return { ...changes, highlightedIndex: -1, selectedItem: null };
  }
}
