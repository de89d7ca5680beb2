/** Ends a command that cannot do what was asked: one sentence on stderr, exit code 2. */
export function end(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
