/** `npm run restore -- FILE`: puts a backup in the place of the data folder's records and keeps those aside. */
import { existsSync } from "node:fs";
import { restore } from "../server/backup/restore.ts";
import { readDataDir } from "../server/config.ts";
import { end } from "./end.ts";

if (existsSync(".env")) process.loadEnvFile(".env");

const [file, ...more] = process.argv.slice(2);
if (file === undefined || more.length > 0) end("Name one file: npm run restore -- FILE");
const done = restore(readDataDir(process.env), file, new Date());
if ("problem" in done) end(done.problem);
console.log(`Restored ${done.screenings} screenings in ${done.versions} versions, each verified.`);
if (done.setAside !== undefined) console.log(`What was there before is kept in ${done.setAside}`);
