import { act, fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useMemo, useState } from "react";
import { expect, it, vi } from "vitest";
import { Combobox } from "../../../src/client/ui/combobox/combobox.tsx";
import "../support/missing-in-jsdom.ts";

const words = {
  list: "Suggestions",
  sayCount: (count: number) =>
    `${count} suggestions. Enter adds the words as typed; the arrow keys go to a suggestion.`,
  sayPlace: (item: string, place: number, count: number) => `${item}, ${place} of ${count}`,
};
const fruits = ["apple", "apricot", "avocado"];

type Told = {
  readonly known?: readonly string[] | undefined;
  readonly onPick: (fruit: string) => void;
  readonly onEnter: (typed: string) => void;
};

function FruitBox({ known = fruits, onPick, onEnter }: Told) {
  const [value, setValue] = useState("");
  const items = useMemo(
    () => (value === "" ? [] : known.filter((fruit) => fruit.startsWith(value))),
    [known, value],
  );
  return (
    <Combobox
      id="fruit"
      label="Fruit"
      value={value}
      onValue={setValue}
      items={items}
      keyOf={(fruit) => fruit}
      sayItem={(fruit) => fruit}
      renderItem={(fruit) => fruit}
      onPick={onPick}
      onEnter={() => onEnter(value)}
      words={words}
      sayNone={value.length > 2 ? "No suggestions" : undefined}
    />
  );
}

function open() {
  const told = { onPick: vi.fn<Told["onPick"]>(), onEnter: vi.fn<Told["onEnter"]>() };
  const page = (known?: readonly string[]) => (
    <>
      <FruitBox {...told} known={known} />
      <button type="button">Elsewhere</button>
    </>
  );
  const { rerender } = render(page());
  const showOthers = (known: readonly string[]) => rerender(page(known));
  return {
    ...told,
    showOthers,
    user: userEvent.setup(),
    box: screen.getByRole("combobox", { name: "Fruit" }),
  };
}

const highlighted = () => screen.queryAllByRole("option", { selected: true });

it("C14 highlights nothing by itself, so Enter gives what was typed", async () => {
  const { user, box, onPick, onEnter } = open();
  await user.type(box, "a");
  expect(screen.getAllByRole("option")).toHaveLength(3);
  expect(highlighted()).toEqual([]);
  await user.keyboard("{Enter}");
  expect(onEnter).toHaveBeenCalledExactlyOnceWith("a");
  expect(onPick).not.toHaveBeenCalled();
});

it("C14 words that Enter does not take leave the list open to pick from", async () => {
  const { user, box } = open();
  await user.type(box, "a{Enter}");
  expect(screen.getAllByRole("option")).toHaveLength(3);
  await user.keyboard("{Escape}{Enter}");
  expect(screen.getAllByRole("option")).toHaveLength(3);
  expect(highlighted()).toEqual([]);
});

it("C14 a pointer that rests over the list highlights nothing", async () => {
  const { user, box, onPick, onEnter } = open();
  await user.type(box, "a");
  await user.hover(screen.getByRole("option", { name: "apricot" }));
  expect(highlighted()).toEqual([]);
  await user.keyboard("{Enter}");
  expect(onEnter).toHaveBeenCalledExactlyOnceWith("a");
  expect(onPick).not.toHaveBeenCalled();
});

it.each(["{Tab}", "{Escape}", "{Alt>}{ArrowUp}{/Alt}", "{Home}", "{End}"])(
  "C14 %s picks nothing, even with an item highlighted, and keeps the words",
  async (key) => {
    const { user, box, onPick } = open();
    await user.type(box, "a{ArrowDown}{ArrowDown}");
    expect(highlighted()).toHaveLength(1);
    await user.keyboard(key);
    await user.click(screen.getByRole("button", { name: "Elsewhere" }));
    expect(onPick).not.toHaveBeenCalled();
    expect(box).toHaveValue("a");
  },
);

it("C14 leaving by a click elsewhere picks nothing and keeps the words", async () => {
  const { user, box, onPick } = open();
  await user.type(box, "ap{ArrowDown}");
  await user.click(screen.getByRole("button", { name: "Elsewhere" }));
  expect(onPick).not.toHaveBeenCalled();
  expect(box).toHaveValue("ap");
  expect(screen.queryByRole("option")).not.toBeInTheDocument();
});

it("C14 a highlight does not move to another item when the list changes under it", async () => {
  const { user, box, onPick, onEnter, showOthers } = open();
  await user.type(box, "a{ArrowDown}");
  showOthers(["acai", "apple"]);
  expect(highlighted()).toEqual([]);
  await user.keyboard("{Enter}");
  expect(onEnter).toHaveBeenCalledExactlyOnceWith("a");
  expect(onPick).not.toHaveBeenCalled();
});

it("C14 an Enter that ends the writing of a word adds and picks nothing", async () => {
  const { user, box, onPick, onEnter } = open();
  await user.type(box, "a{ArrowDown}");
  fireEvent.keyDown(box, { key: "Enter", isComposing: true });
  expect(onPick).not.toHaveBeenCalled();
  expect(onEnter).not.toHaveBeenCalled();
});

it("the arrow keys and then Enter pick", async () => {
  const { user, box, onPick, onEnter } = open();
  await user.type(box, "a{ArrowDown}{ArrowDown}{Enter}");
  expect(onPick).toHaveBeenCalledExactlyOnceWith("apricot");
  expect(onEnter).not.toHaveBeenCalled();
});

it("a click picks, the same item twice too", async () => {
  const { user, box, onPick } = open();
  await user.type(box, "av");
  await user.click(screen.getByRole("option", { name: "avocado" }));
  await user.click(box);
  await user.click(screen.getByRole("option", { name: "avocado" }));
  expect(onPick.mock.calls).toEqual([["avocado"], ["avocado"]]);
});

it("Escape closes the list, and a second one clears nothing", async () => {
  const { user, box } = open();
  await user.type(box, "a{Escape}");
  expect(screen.queryByRole("option")).not.toBeInTheDocument();
  await user.keyboard("{Escape}{Escape}");
  expect(box).toHaveValue("a");
});

it("tells a screen reader how many suggestions there are and which is highlighted, once the typing rests", () => {
  vi.useFakeTimers();
  const { box } = open();
  const said = () => screen.getByRole("status");
  fireEvent.change(box, { target: { value: "a" } });
  expect(said()).toBeEmptyDOMElement();
  act(() => {
    vi.advanceTimersByTime(600);
  });
  expect(said()).toHaveTextContent(
    "3 suggestions. Enter adds the words as typed; the arrow keys go to a suggestion.",
  );
  fireEvent.keyDown(box, { key: "ArrowDown" });
  act(() => {
    vi.advanceTimersByTime(600);
  });
  expect(said()).toHaveTextContent("apple, 1 of 3");
  fireEvent.change(box, { target: { value: "axx" } });
  act(() => {
    vi.advanceTimersByTime(600);
  });
  expect(said()).toHaveTextContent("No suggestions");
  vi.useRealTimers();
});

it("puts no style on any element, which the content policy would refuse", async () => {
  const { user, box } = open();
  await user.type(box, "a{ArrowDown}");
  expect(document.querySelectorAll("[style]")).toHaveLength(0);
});
