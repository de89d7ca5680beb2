import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { nameTraps } from "../../../../rules/data/name-traps.ts";
import { coreVocabulary, displayName, drugById } from "../../../../rules/recognise/index.ts";
import { kindOf } from "../../../../src/client/features/intake/medicines/medicine-kind.ts";
import { unclassified } from "../../../../src/client/features/intake/medicines/unclassified.ts";
import { WhichMedicine } from "../../../../src/client/features/intake/medicines/which/which-medicine.tsx";
import { renderSection } from "../../support/section-form.tsx";

const pairs = nameTraps.flatMap(({ names: [one, other] }) => [
  { typed: one, twin: other },
  { typed: other, twin: one },
]);
const differing = pairs.filter(({ typed, twin }) => typed.drugId !== twin.drugId);

describe("a name that looks or sounds like another", () => {
  it.each(differing.map(({ typed, twin }) => [typed.name, twin.name, twin.drugId] as const))(
    "C14 “%s” asks whether “%s” is meant",
    (typed, _twin, twinId) => {
      const kind = kindOf(unclassified(typed), coreVocabulary());
      renderSection(<WhichMedicine index={0} kind={kind} typed={typed} />);
      const question = screen.getByRole("group", { name: `Which medicine is “${typed}”?` });
      const answers = within(question)
        .getAllByRole("button")
        .map(({ textContent }) => textContent);
      const twin = drugById(twinId);
      // A name that is an ordinary word asks what it means at all, and leads on from there.
      if (kind.state === "recognised")
        expect(answers.some((answer) => twin && answer.startsWith(displayName(twin)))).toBe(true);
      expect(answers.at(-1)).toBe("None of these");
    },
  );

  it.each(
    differing
      .filter(({ twin }) => twin.name.toLowerCase() !== drugById(twin.drugId)?.name.toLowerCase())
      .map(({ typed, twin }) => [typed.name, twin.drugId] as const),
  )("C14 “%s” shows the twin “%s” under a brand that it is mixed up with", (typed, twinId) => {
    const kind = kindOf(unclassified(typed), coreVocabulary());
    if (kind.state !== "recognised") return;
    renderSection(<WhichMedicine index={0} kind={kind} typed={typed} />);
    const twin = drugById(twinId);
    const mixedUp = differing.filter((pair) => pair.typed.name === typed && pair.twin.drugId === twinId);
    const shown = mixedUp.map((pair) => `${twin ? displayName(twin) : ""} ${pair.twin.name}`);
    const answers = screen.getAllByRole("button").map(({ textContent }) => textContent);
    expect(answers.some((answer) => shown.some((start) => answer.startsWith(start)))).toBe(true);
  });

  it("C14 “Xanax” against Tenex shows Tenex, with its generic name", () => {
    const kind = kindOf(unclassified("Xanax"), coreVocabulary());
    renderSection(<WhichMedicine index={0} kind={kind} typed="Xanax" />);
    expect(screen.getByRole("button", { name: /^guanFACINE Tenex/ })).toBeVisible();
    expect(screen.getByRole("button", { name: /^ALPRAZolam Xanax/ })).toBeVisible();
  });

  it.each([
    ["hydroxyzine", "hydrALAZINE (Apresoline; blood pressure)"],
    ["hydralazine", "hydrOXYzine (Atarax; allergy, anxiety and sleep)"],
  ])("C14 of two, the whole question after “%s” names brand and use of each", (typed, twin) => {
    const kind = kindOf(unclassified(typed), coreVocabulary());
    renderSection(<WhichMedicine index={0} kind={kind} typed={typed} />);
    const question = screen.getByRole("group", { name: `Which medicine is “${typed}”?` });
    expect(question).toHaveTextContent(/^Do you mean [^(]+\([^(;]+; [^(]+\) or [^(]+\([^(;]+; [^(]+\)\?/);
    expect(question).toHaveTextContent(twin);
  });
});
