import type { Browser } from "playwright-core";
import { coreVocabulary, type Vocabulary } from "../rules/recognise/index.ts";
import type { ClinicProcess } from "../test/support/clinic-server.ts";
import { measureEngine } from "./engine/measure.ts";
import { measureKiosk } from "./kiosk/measure.ts";
import { measureInBrowser } from "./recognition/in-browser.ts";
import { measureRecognition } from "./recognition/measure.ts";
import type { Measured, PartName } from "./results.ts";
import { measureScreen } from "./screen/measure.ts";
import { measureStaff } from "./staff/measure.ts";

/** What parts are measured with. */
export type Surroundings = {
  readonly browser: Browser;
  /** The real server, started when somebody first asks for it. */
  readonly clinic: () => Promise<ClinicProcess>;
  /** Names of a register beside the tables, and its text; absent: the tables alone. */
  readonly imported?: { readonly vocabulary: Vocabulary; readonly text: string };
  /** Few rounds, to see that everything works; nothing of it is kept. */
  readonly isShort: boolean;
};

type Measures = { readonly [Name in PartName]: (around: Surroundings) => Promise<Measured[Name]> };

const shortSizes = [2_000, 20_000];

/** Every part by its name, in the order in which they run: what needs a quiet machine most goes first. */
export const measures: Measures = {
  engine: ({ isShort }) => measureEngine(isShort),
  screen: ({ isShort }) => (isShort ? measureScreen(shortSizes) : measureScreen()),
  recognition: async ({ browser, imported, isShort }) => ({
    ...measureRecognition(imported?.vocabulary ?? coreVocabulary(), isShort),
    inBrowser: {
      tables: await measureInBrowser(browser, isShort),
      ...(imported && { withRegister: await measureInBrowser(browser, isShort, imported.text) }),
    },
  }),
  staff: async ({ browser, clinic, isShort }) => measureStaff(browser, await clinic(), isShort),
  kiosk: async ({ browser, clinic, isShort }) => measureKiosk(browser, await clinic(), isShort),
};

export const partNames = Object.keys(measures) as readonly PartName[];

/** What can be asked for with `--only`, and what it stands for. */
export const askable: Readonly<Record<string, readonly PartName[]>> = {
  ...Object.fromEntries(partNames.map((name) => [name, [name]])),
  forms: ["staff", "kiosk"],
};
