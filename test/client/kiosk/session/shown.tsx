import { act, fireEvent, render, screen } from "@testing-library/react";
import { vi } from "vitest";
import type { KioskFacts } from "../../../../src/contract/kiosk/page-facts.ts";
import type { Page } from "../../../../src/client/kiosk/questions/page.ts";
import { Session } from "../../../../src/client/kiosk/session/session.tsx";
import { scripted, type ReplyTo } from "../sending/script.ts";

const facts: KioskFacts = {
  clinicName: "Harbor Infusion Clinic",
  timeZone: "America/New_York",
  idleSeconds: 90,
  warningSeconds: 30,
  embedOrigins: [],
};

/** One question, for the family name. */
const name: Page = {
  id: "you.name",
  part: "you",
  isAnswered: () => true,
  body: ({ draft, onDraft }) => (
    <>
      <h1>What is your name?</h1>
      <input
        aria-label="Family name"
        value={draft.patient.familyName ?? ""}
        onChange={({ target }) => onDraft({ ...draft, patient: { familyName: target.value } })}
      />
    </>
  ),
  inWords: ({ patient }) => ({ ask: "What is your name?", answer: patient.familyName ?? "" }),
};

/** And one whose answer is urgent. */
const chestPain: Page = {
  id: "now.chest-pain",
  part: "now",
  isAnswered: () => true,
  body: ({ draft, onDraft }) => (
    <button type="button" onClick={() => onDraft({ ...draft, today: { chestPainNow: "yes" } })}>
      Chest pain
    </button>
  ),
  inWords: () => undefined,
};

/** A session whose network replies as written. Time goes by only when the test says so. */
export function openSession(...replies: readonly ReplyTo[]) {
  const network = scripted(...replies);
  const onReceived = vi.fn();
  const onEnd = vi.fn();
  const pages = [name, chestPain];
  render(
    <Session
      facts={facts}
      pages={() => pages}
      carrier={network.carrier}
      isFramed={false}
      onReceived={onReceived}
      onEnd={onEnd}
    />,
  );
  return { ...network, onReceived, onEnd };
}

export const passSeconds = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

export function typeName(): void {
  fireEvent.input(screen.getByLabelText("Family name"), { target: { value: "Okafor" } });
}

/** As a finger does it. */
export function touch(target: HTMLElement): void {
  fireEvent.pointerDown(target);
  fireEvent.click(target);
}

export const press = (button: string) => touch(screen.getByRole("button", { name: button }));

/** To the page that shows all answers, and further. What the network replies at once has arrived. */
export async function send(): Promise<void> {
  press("Continue");
  press("Continue");
  press("Send my answers");
  await passSeconds(0);
}
