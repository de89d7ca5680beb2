/** `npm run demo`: the same server with twelve made-up patients, and two at the kiosk, on a folder that is removed at the end. */
import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isTimeZone } from "../contract/fields.ts";
import { readConfig } from "./config.ts";
import { clinicFileIn } from "./data-folder.ts";
import { demoDay } from "./demo/demo-day.ts";
import { fillInKiosk } from "./demo/kiosk/fill-in-kiosk.ts";
import { demoPatients } from "./demo/patients/index.ts";
import type { Context } from "./routes/context.ts";
import { createScreening } from "./routes/screenings/create.ts";
import { start } from "./start.ts";
import { stopOnSignal } from "./stop-on-signal.ts";
import { whereItAnswers } from "./where-it-answers.ts";

if (existsSync(".env")) process.loadEnvFile(".env");

const dataDir = mkdtempSync(join(tmpdir(), "ketascreen-demo-"));
process.on("exit", () => rmSync(dataDir, { recursive: true, force: true }));
const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const clinic = { name: "Demonstration clinic", timeZone: isTimeZone(zone) ? zone : "UTC" };
writeFileSync(clinicFileIn(dataDir), JSON.stringify(clinic));

const config = readConfig({ ...process.env, DATA_DIR: dataDir });
if ("problem" in config) refuse(config.problem);
else {
  const running = await start(config);
  if ("problem" in running) refuse(running.problem);
  else {
    await fillIn(running.context);
    console.log("This is a demonstration: its patients are made up and removed at the end.");
    console.log(whereItAnswers(config).join("\n"));
    stopOnSignal(running.stop);
  }
}

function refuse(problem: string): void {
  console.error(problem);
  process.exitCode = 2;
}

/** Through the same door as a real visit, so that what is shown was assessed and stored like one. */
async function fillIn(context: Context): Promise<void> {
  const nowMs = context.now();
  const day = demoDay(nowMs, context.clinic.timeZone);
  for (const patient of demoPatients) {
    const body = { id: randomUUID(), deviceNow: new Date(nowMs).toISOString(), intake: patient(day) };
    const { status } = await createScreening({ params: undefined, query: undefined, body }, context);
    if (status !== 201)
      throw new Error(`A made-up patient was refused: ${body.intake.visit.patient.recordNumber}`);
  }
  await fillInKiosk(day, context);
}
