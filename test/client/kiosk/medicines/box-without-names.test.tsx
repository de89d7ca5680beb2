import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { NameBoxInUse } from "../../../../src/client/kiosk/medicines/adding/name-box-in-use.tsx";
import { knownNames } from "../../../../src/client/kiosk/medicines/names/known-names.ts";
import type { Names } from "../../../../src/client/kiosk/medicines/names/names.ts";
import "../../support/missing-in-jsdom.ts";

function Box({ names }: { readonly names: Names | undefined }) {
  const [typed, setTyped] = useState("");
  const nothing = () => undefined;
  return (
    <NameBoxInUse
      names={names}
      typed={typed}
      onTyped={setTyped}
      onChosen={nothing}
      onEnter={nothing}
      onPasted={nothing}
    />
  );
}

it("takes a name while the tables are still under way", async () => {
  render(<Box names={undefined} />);
  const box = screen.getByRole("textbox", { name: "Name of the medicine" });
  await userEvent.type(box, "Xanax");
  expect(box).toHaveValue("Xanax");
});

it("is not exchanged under the hands of who types; once it is left, it suggests", async () => {
  const { rerender } = render(<Box names={undefined} />);
  const box = screen.getByRole("textbox", { name: "Name of the medicine" });
  await userEvent.type(box, "Xan");
  rerender(<Box names={knownNames} />);
  expect(box).toBeInTheDocument();
  expect(box).toHaveFocus();
  fireEvent.blur(box);
  const suggesting = screen.getByRole("combobox", { name: "Name of the medicine" });
  expect(suggesting).toHaveValue("Xan");
  await userEvent.type(suggesting, "ax");
  expect(await screen.findByRole("option", { name: /Xanax/ })).toBeVisible();
});
