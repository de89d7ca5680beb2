/** What stands where in a data folder. */
import { join } from "node:path";

export const databaseIn = (dataDir: string) => join(dataDir, "ketascreen.sqlite");
export const clinicFileIn = (dataDir: string) => join(dataDir, "clinic.json");
