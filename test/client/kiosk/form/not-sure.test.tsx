import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { pagesOf } from "../../../../src/client/kiosk/questions/pages-of.ts";
import { loadNames } from "../../../../src/client/kiosk/medicines/names/load-names.ts";
import { asked, openForm } from "./open-form.tsx";

/** More than there are: who does not get on is seen to be stuck. */
const mostPages = 80;

const saidNotSure = { said: "not-sure", saidAt: expect.any(String) as string };

test("C23 C05 a patient who is sure of nothing gets through every page, and nothing is taken for a no", async () => {
  await loadNames();
  const { user, sent, calls, goOn, press } = openForm(pagesOf);
  await goOn();
  const pages: string[] = [];
  while (asked() !== "Check your answers" && pages.length < mostPages) {
    pages.push(asked());
    const open = [...screen.queryAllByRole("radio"), ...screen.queryAllByRole("checkbox")].find((each) =>
      /not sure|Staff will fill this in/.test(each.closest("label")?.textContent ?? ""),
    );
    if (open) await user.click(open);
    await goOn();
  }
  expect(asked()).toBe("Check your answers");
  expect(pages.length).toBeGreaterThan(30);
  await press("Send my answers");

  const [statement] = sent;
  expect(statement).toMatchObject({ formatVersion: 1, language: "en", patient: {} });
  expect(statement?.history).toEqual({
    allergies: { state: "not-sure" },
    highBloodPressure: "not-sure",
    heartAttack: "not-sure",
    heartFailure: "not-sure",
    unstableAngina: "not-sure",
    otherHeartDisease: "not-sure",
    stroke: "not-sure",
    aneurysmOrArteriovenousMalformation: "not-sure",
    intracerebralHaemorrhage: "not-sure",
    raisedIntracranialPressure: "not-sure",
    seizureDisorder: "not-sure",
    sleepApnoea: "not-sure",
    lungDisease: "not-sure",
    homeOxygen: "not-sure",
    liverDisease: "not-sure",
    hyperthyroidism: "not-sure",
    raisedEyePressure: "not-sure",
    bladderSymptoms: "not-sure",
    porphyria: "not-sure",
    pregnancy: "not-sure",
    breastFeeding: "not-sure",
    eclampsiaOrPreEclampsia: "not-sure",
    ketamineAllergy: "not-sure",
    badReactionLastTime: "not-sure",
  });
  expect(statement?.mentalHealth).toEqual({
    suicidalThoughts: "not-sure",
    psychosis: "not-sure",
    mania: "not-sure",
    bipolarDisorder: "not-sure",
    dementia: "not-sure",
    substanceUseDisorder: "not-sure",
    ketamineMisuse: "not-sure",
  });
  expect(statement?.today).toEqual({
    chestPainNow: "not-sure",
    breathingTroubleNow: "not-sure",
    seizureToday: "not-sure",
    drowsyOrHardToRouse: "not-sure",
    stomachSymptoms: "not-sure",
    intoxicatedNow: "not-sure",
    withdrawalSigns: "not-sure",
  });
  expect(statement?.lifestyle).toEqual({
    lastFood: saidNotSure,
    lastClearFluid: saidNotSure,
    grapefruitInQuantity: "not-sure",
    lastAlcohol: saidNotSure,
    cannabisInLast24h: "not-sure",
    recreationalSedatives: saidNotSure,
    escort: { arranged: "not-sure" },
  });
  expect(calls.map(({ answer, sure }) => [answer, sure])).toEqual([
    ["chest-pain-now", false],
    ["breathing-trouble-now", false],
    ["seizure-today", false],
    ["suicidal-thoughts", false],
  ]);
}, 120_000);
