/** Assesses blocks of lines beside the command's own thread, one after the other. */
import { keepCompiled } from "../keep-compiled.ts";

keepCompiled();
await import("./work.ts");
