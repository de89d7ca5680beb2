import { screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { dayPages } from "../../../../src/client/kiosk/questions/day/day.ts";
import { healthPages } from "../../../../src/client/kiosk/questions/health/health.ts";
import { nowPages } from "../../../../src/client/kiosk/questions/now.ts";
import { youPages } from "../../../../src/client/kiosk/questions/you.tsx";
import { answerTo, asked, openForm } from "./open-form.tsx";

/** Sat 21 Nov 2026, 09:00 in New York. */
const now = "2026-11-21T14:00:00.000Z";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "performance"], now: Date.parse(now) });
  return () => vi.useRealTimers();
});

test("who the patient is: name, and a birth date that cannot be read with day and month changed", async () => {
  const { goOn, type, user, sent } = openForm(() => youPages);
  expect(asked()).toBe("Some questions before your treatment");
  expect(screen.getByText(/Nobody is watching live/)).toBeVisible();
  await goOn();
  await type("First name", "Maria");
  await type("Last name", "Okafor");
  await goOn();
  await type("Day", "4");
  await user.selectOptions(screen.getByLabelText("Month"), "March");
  await type("Year", "1984");
  await goOn();
  expect(answerTo("What is your name?")).toBe("Maria Okafor");
  expect(answerTo("When were you born?")).toBe("March 4, 1984");
  await goOn();
  expect(sent[0]?.patient).toEqual({ givenName: "Maria", familyName: "Okafor", birthDate: "1984-03-04" });
});

test("what a patient leaves to staff is answered, and absent from what is sent", async () => {
  const { goOn, tick, sent } = openForm(() => youPages);
  await goOn();
  await tick("Staff will fill this in");
  await goOn();
  await tick("Staff will fill this in");
  await goOn();
  expect(answerTo("What is your name?")).toBe("Staff will fill this in");
  await goOn();
  expect(sent[0]?.patient).toEqual({});
});

test("how the patient is now", async () => {
  const { answer, goOn, sent, calls } = openForm(() => nowPages);
  for (const _ of [1, 2, 3, 4]) await answer("No");
  await answer(/had them for a long time/);
  await goOn();
  expect(sent[0]).toMatchObject({
    today: { chestPainNow: "no", breathingTroubleNow: "no", seizureToday: "no", drowsyOrHardToRouse: "no" },
    mentalHealth: { suicidalThoughts: "long-standing-passive-unchanged" },
  });
  expect(calls).toEqual([]);
});

test("health: what is ticked is asked about further, what is not is a no", async () => {
  const { answer, goOn, tick, type, sent } = openForm(healthPages);
  await answer("Yes");
  await type("What are you allergic to?", "Penicillin");
  await goOn();
  await tick("A heart attack");
  await tick("Heart failure");
  await goOn();
  await answer("In the last 6 weeks");
  await answer("No");
  await tick("A stroke or a mini-stroke");
  await goOn();
  await answer("Longer ago");
  await tick("Sleep apnea");
  await tick("Asthma");
  await goOn();
  await answer("No, or not every night");
  await answer("Yes");
  await tick("A liver disease");
  await tick("A thyroid that works too much");
  await goOn();
  await answer("No");
  await answer("Yes");
  await answer("No, I took a test");
  await tick("None of these");
  await goOn();
  await tick("A bad reaction the last time");
  await goOn();
  await type("What happened the last time?", "I felt very sick.");
  await goOn();
  await goOn();
  expect(sent[0]?.history).toEqual({
    allergies: { state: "listed", inWords: "Penicillin" },
    highBloodPressure: "no",
    heartAttack: "within-6-weeks",
    heartFailure: "stable",
    unstableAngina: "no",
    otherHeartDisease: "no",
    stroke: "earlier",
    aneurysmOrArteriovenousMalformation: "no",
    intracerebralHaemorrhage: "no",
    raisedIntracranialPressure: "no",
    seizureDisorder: "no",
    sleepApnoea: "untreated",
    lungDisease: "controlled-asthma",
    homeOxygen: "no",
    liverDisease: "other",
    hyperthyroidism: "treated",
    raisedEyePressure: "no",
    bladderSymptoms: "no",
    porphyria: "no",
    pregnancy: "test-negative",
    breastFeeding: "no",
    eclampsiaOrPreEclampsia: "no",
    ketamineAllergy: "no",
    badReactionLastTime: "yes",
    badReactionInWords: "I felt very sick.",
  });
});

test("the day: food, drink, alcohol and drugs as they were said, and who takes the patient home", async () => {
  const { answer, goOn, tick, type, sent } = openForm(dayPages);
  await answer("Last night");
  await type("Time", "8:30 pm");
  await goOn();
  await answer("Today");
  await tick("I'm not sure");
  await goOn();
  await answer("No");
  await answer("Yes");
  await answer("Yesterday during the day");
  await type("Time", "17:15");
  await goOn();
  await type("How much alcohol did you drink?", "Two beers");
  await goOn();
  await answer("No");
  await answer("Longer ago");
  await answer("1 to 4 weeks ago");
  await answer("No");
  await tick("Shaking or trembling");
  await tick("I'm not sure about the others");
  await goOn();
  await answer("Yes");
  await type("Name", "Ana Reyes");
  await type("Phone number", "555 0134");
  await goOn();
  expect(answerTo("About what time did you last eat?")).toMatch(/^20:30 \(8:30\sPM\)$/);
  await goOn();
  expect(sent[0]?.lifestyle).toEqual({
    lastFood: { said: "last-night", saidAt: now, time: "20:30" },
    lastClearFluid: { said: "today", saidAt: now },
    grapefruitInQuantity: "no",
    lastAlcohol: { said: "yesterday", saidAt: now, time: "17:15" },
    alcoholInWords: "Two beers",
    cannabisInLast24h: "no",
    recreationalSedatives: { said: "1-4-weeks-ago", saidAt: now },
    escort: { arranged: "yes", name: "Ana Reyes", phone: "555 0134" },
  });
  expect(sent[0]?.today).toEqual({
    stomachSymptoms: "yes",
    intoxicatedNow: "no",
    withdrawalSigns: ["tremor"],
  });
});
