import { describe, expect, test } from "vitest";
import { kioskCalls } from "../../src/contract/kiosk/addresses.ts";
import type { WordId } from "../../src/client/kiosk/words/say.ts";
import { clinicInBrowser } from "../support/clinic-in-browser.ts";
import { startClinicServer } from "../support/clinic-server.ts";
import { finderOn } from "../support/kiosk/findings.ts";
import { pointerOn } from "../support/kiosk/hand.ts";
import { askedAfter, journeyTo } from "../support/kiosk/journey.ts";
import { hardLooks, looks } from "../support/kiosk/looks.ts";
import { everythingAsked, type Script } from "../support/kiosk/script.ts";
import { textIn, type Language } from "../support/kiosk/texts.ts";

const here = clinicInBrowser(() => startClinicServer({ clinicName: "Harbor Ketamine and Infusion Clinic" }));

/** To be asked about; stopped, known to nobody, and longer than a line; of every day; with a dose that rises. */
const names = ["lorazpam 1 mg", "hydroxymethylglutarylcoenzymeum", "lisinopril 10 mg", "ozempic"];
const languages: readonly Language[] = ["en", "es"];
const fewLooks = looks.slice(0, 1);
/** "I'm not sure" to everything that is left. */
const shortest: Script = { "form.urgent": [{ press: "form.urgent-go-on" }] };

async function open(language: Language) {
  const context = await here.browser.newContext();
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(`${here.clinic.origin}/kiosk/?lang=${language}`);
  const press = (id: WordId) => page.getByRole("button", { name: textIn(language, id), exact: true }).click();
  const script = everythingAsked(names);
  const journey = { page, language, script, hand: pointerOn(page, "click") };
  return { context, page, press, journey, finder: await finderOn(page) };
}

describe.concurrent(
  "C23 nothing keeps anybody from reading or working the form, however it is looked at",
  { timeout: 400_000 },
  () => {
    test.each(languages)("every question, with its complaint and its answer, in %s", async (language) => {
      const { context, press, journey, finder } = await open(language);
      const seen = new Set<string>();
      const answered = new Set<string>();
      const hasComplaint = (asked: string) =>
        asked !== textIn(language, "you.welcome") && asked !== textIn(language, "form.urgent");

      await journeyTo("check.ask", journey, {
        onAsked: async (asked) => {
          if (seen.has(asked)) return;
          seen.add(asked);
          await finder.look(asked, hasComplaint(asked) ? fewLooks : looks);
          if (!hasComplaint(asked)) return;
          await press("form.continue");
          await finder.look(`${asked} (not answered)`);
        },
        onAnswered: async (asked) => {
          if (answered.has(asked)) return;
          answered.add(asked);
          await finder.look(`${asked} (answered)`, hardLooks);
        },
      });
      await finder.look("all answers");

      expect(seen.size).toBeGreaterThan(70);
      expect(finder.findings).toEqual([]);
      await context.close();
    });

    test.each(languages)("what stands around the questions and after them, in %s", async (language) => {
      const { context, page, press, journey, finder } = await open(language);
      await journeyTo("medicines.taken.ask", journey);
      await press("session.start-over");
      await finder.look("starting over");
      await press("session.start-over.no");
      await page.clock.runFor(91_000);
      await page.getByRole("alertdialog").waitFor();
      await finder.look("are you still there");
      await press("session.away.more-time");
      await journeyTo("check.ask", { ...journey, script: shortest });

      let sendOn = () => {};
      const held = new Promise<void>((resolve) => (sendOn = resolve));
      await page.route(`**${kioskCalls.createStatement}`, async (route) => {
        await held;
        await route.abort();
      });
      await press("form.send");
      await askedAfter(page, textIn(language, "check.ask"));
      await finder.look("being sent");
      sendOn();
      await page.getByRole("heading", { name: textIn(language, "sending.not-yet.title") }).waitFor();
      await finder.look("not sent yet");
      await press("sending.give-up");
      await finder.look("giving up");
      await press("sending.give-up.no");
      await page.unroute(`**${kioskCalls.createStatement}`);
      await page.clock.runFor(60_000);
      await page.getByRole("heading", { name: textIn(language, "sending.received.title") }).waitFor();
      await finder.look("received");

      expect(finder.findings).toEqual([]);
      await context.close();
    });
  },
);
