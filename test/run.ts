import { startVitest } from "vitest/node";

/** `npm test`: every test, then one plain closing line. Ends with 1 when anything failed or nothing ran. */
const vitest = await startVitest(process.argv.slice(2), { watch: false, run: true });
const counts = { passed: 0, failed: vitest.state.getUnhandledErrors().length, skipped: 0, pending: 0 };

for (const file of vitest.state.getTestModules()) {
  // A file that could not be loaded has no tests of its own to fail.
  counts.failed += file.errors().length;
  for (const test of file.children.allTests()) counts[test.result().state] += 1;
}
await vitest.close();

// A test that never came to an end has not passed.
const failed = counts.failed + counts.pending;
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
console.log(`\n${counts.passed} passed, ${failed} failed${skipped}`);
process.exit(failed > 0 || counts.passed === 0 ? 1 : 0);
