import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { coreVocabulary, type Suggestion } from "../../../../rules/recognise/index.ts";
import { MedicineCombobox } from "../../../../src/client/features/intake/medicines/adding/medicine-combobox.tsx";
import "../../support/missing-in-jsdom.ts";

type Act = { readonly added?: string; readonly picked?: Suggestion };

/** The box alone, with everything that comes out of it. */
function openBox() {
  const acts: Act[] = [];
  function Box() {
    const [value, setValue] = useState("");
    return (
      <MedicineCombobox
        id="medicine"
        label="Medicine"
        value={value}
        onValue={setValue}
        onPick={(picked) => acts.push({ picked })}
        onEnter={() => acts.push({ added: value })}
        sayEnter="Enter adds the words as typed"
      />
    );
  }
  render(<Box />);
  return { acts, box: screen.getByRole("combobox", { name: "Medicine" }) };
}

const type = (box: HTMLElement, words: string) => fireEvent.change(box, { target: { value: words } });

/** Names whose beginnings are the beginnings of other drugs. */
const names = [
  "alprazolam",
  "Xanax",
  "lorazepam",
  "clonazepam",
  "Klonopin",
  "clonidine",
  "clobazam",
  "diazepam",
  "temazepam",
  "midazolam",
  "hydroxyzine",
  "hydralazine",
  "sertraline",
  "lamotrigine",
  "tramadol",
  "trazodone",
  "zolpidem",
  "gabapentin",
];
const isPlain = (text: string) => /^[a-z]{3}$/u.test(text);
const prefixesOf = (name: string) =>
  Array.from({ length: name.length }, (_, length) => name.slice(0, length + 1));

describe("the box for a medicine", () => {
  it.each(names)("C14 at every beginning of “%s”, Enter adds exactly what was typed", (name) => {
    const { acts, box } = openBox();
    for (const prefix of prefixesOf(name)) {
      type(box, prefix);
      fireEvent.keyDown(box, { key: "Enter" });
    }
    expect(acts).toEqual(prefixesOf(name).map((added) => ({ added })));
  });

  it.each(names)("C14 at every beginning of “%s”, Tab and blur pick nothing and keep the words", (name) => {
    const { acts, box } = openBox();
    for (const prefix of prefixesOf(name)) {
      fireEvent.focus(box);
      type(box, prefix);
      fireEvent.keyDown(box, { key: "ArrowDown" });
      fireEvent.keyDown(box, { key: "Tab" });
      fireEvent.blur(box);
      expect(box).toHaveValue(prefix);
    }
    expect(acts).toEqual([]);
  });

  it("C14 at the first three letters of every name in the tables, Enter adds exactly what was typed", () => {
    const { acts, box } = openBox();
    const beginnings = [
      ...new Set([...coreVocabulary().names.keys()].map((name) => name.slice(0, 3)).filter(isPlain)),
    ];
    for (const beginning of beginnings) {
      type(box, beginning);
      fireEvent.keyDown(box, { key: "Enter" });
    }
    expect(beginnings.length).toBeGreaterThan(2_000);
    expect(acts).toEqual(beginnings.map((added) => ({ added })));
  }, 120_000);

  it("suggests from three letters on", () => {
    const { box } = openBox();
    type(box, "xa");
    expect(screen.queryAllByRole("option")).toHaveLength(0);
    type(box, "xan");
    expect(screen.getAllByRole("option").length).toBeGreaterThan(0);
  });

  it("shows the generic in tall-man letters, the name that matched, what it is for, and the word benzodiazepine", () => {
    const { box } = openBox();
    type(box, "xanax");
    const [first] = screen.getAllByRole("option");
    expect(first).toHaveTextContent(/ALPRAZolam Xanax .*Benzodiazepine.*anxiety/);
  });

  it("the arrow keys and Enter pick what they went to", () => {
    const { acts, box } = openBox();
    type(box, "xanax");
    fireEvent.keyDown(box, { key: "ArrowDown" });
    fireEvent.keyDown(box, { key: "Enter" });
    expect(acts.map(({ picked }) => picked?.drugs.map(({ id }) => id))).toEqual([["alprazolam"]]);
  });
});
