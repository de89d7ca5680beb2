/** What stands where in a data folder. */
import { join } from "node:path";

export const databaseIn = (dataDir: string) => join(dataDir, "ketascreen.sqlite");
/** Where a restore prepares its database; it stays behind only when a restore was interrupted. */
export const incomingIn = (dataDir: string) => `${databaseIn(dataDir)}.incoming`;
export const clinicFileIn = (dataDir: string) => join(dataDir, "clinic.json");
