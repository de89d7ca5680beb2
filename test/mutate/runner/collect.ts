import { emptySuite, type Suite } from "./suites.ts";

let open: Suite | undefined;
let pending: Promise<unknown>[] = [];
let ids = new Set<string>();

/** The suite that `test`, `describe` and the hooks write into at this moment. */
export function openSuite(): Suite {
  if (open === undefined) throw new Error("A test was declared outside a test file");
  return open;
}

/** Declares a suite within the open one. */
export function declareSuite(name: string, declare: () => unknown): void {
  const around = openSuite();
  const suite = emptySuite(around.file, [...around.names, name]);
  around.suites.push(suite);
  open = suite;
  try {
    const done = declare();
    if (done instanceof Promise) pending.push(done);
  } finally {
    open = around;
  }
}

/** Declares a test in the open suite; the same name twice in a file gets a number. */
export function declareTest(name: string, run: () => unknown): void {
  const { file, names, tests } = openSuite();
  const plain = `${file}#${[...names, name].join(" > ")}`;
  let id = plain;
  for (let count = 2; ids.has(id); count += 1) id = `${plain} (${String(count)})`;
  ids.add(id);
  tests.push({ id, file, run });
}

/** Loads a test file and returns what it declared. */
export async function collect(file: string, load: () => Promise<unknown>): Promise<Suite> {
  const suite = emptySuite(file, []);
  open = suite;
  pending = [];
  ids = new Set();
  try {
    await load();
    await Promise.all(pending);
  } finally {
    open = undefined;
  }
  return suite;
}
