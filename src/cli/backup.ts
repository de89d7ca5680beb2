/** `npm run backup -- FILE`: a verified copy of the data folder in one file, also while the server runs. */
import { existsSync } from "node:fs";
import { backUp } from "../server/backup/backup.ts";
import { readDataDir } from "../server/config.ts";
import { end } from "./end.ts";

if (existsSync(".env")) process.loadEnvFile(".env");

const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) end("Name one file: npm run backup -- FILE");
const done = await backUp(readDataDir(process.env), file);
if ("problem" in done) end(done.problem);
console.log(`${file} holds ${done.screenings} screenings in ${done.versions} versions, each verified.`);
