/** `npm run -s screen -- FILE|-`: intakes or stored screenings in, one a line; assessments out, one a line. */
import { keepCompiled } from "./keep-compiled.ts";

keepCompiled();
const { runScreen } = await import("./screen/run-screen.ts");
await runScreen();
