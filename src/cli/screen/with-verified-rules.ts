/** Says before anything else, and by the exit code, when the rules do not answer their canaries as known. */
import { failedCanaries, type Verify } from "../../../rules/canaries/index.ts";
import { canariesNamed } from "../../contract/rules-check.ts";
import type { Terminal } from "../terminal.ts";

/** Exit code for intakes that were assessed, by rules that are not verified. */
export const NOT_VERIFIED = 3;

/**
 * Runs the command. Where the check fails, its output stands as it is, behind a line on stderr; a code of 0 becomes 3, and
 * any other stays.
 */
export async function withVerifiedRules(
  verify: Verify,
  { stderr }: Pick<Terminal, "stderr">,
  command: () => Promise<number>,
): Promise<number> {
  const failed = failedCanaries(verify);
  if (failed.length === 0) return command();
  stderr.write(
    `Rules not verified: ${failed.length} of the canaries did not get their known answers ` +
      `(${failed.slice(0, canariesNamed).join(", ")}). Treat every assessment as not screened.\n`,
  );
  const code = await command();
  return code === 0 ? NOT_VERIFIED : code;
}
