/** One set of active substances, and the names of every product that holds exactly them. None is empty. */
export type RegisterGroup = { readonly substances: readonly string[]; readonly names: readonly string[] };

const firstLine = "ketascreen-register 1";
const lastLine = "end";
const between = "; ";

/**
 * The groups as one text: a line each, the substances and then the names, parted by tabs, in the order of code units.
 * The same groups give the same bytes, in whatever order they come. Tabs and line ends may stand in no name.
 */
export function writeRegisterText(groups: Iterable<RegisterGroup>): string {
  const lines: string[] = [];
  for (const { substances, names } of groups)
    lines.push([substances.join(between), ...[...names].sort()].join("\t"));
  return [firstLine, ...lines.sort(), lastLine, ""].join("\n");
}

/** Whether the text is a whole register text of the kind that this program reads. */
export function isRegisterText(text: string): boolean {
  return text.startsWith(`${firstLine}\n`) && text.endsWith(`\n${lastLine}\n`);
}

/** The groups of a register text, in its order; none when it is of another kind or not whole. */
export function* readRegisterText(text: string): Generator<RegisterGroup> {
  if (!isRegisterText(text)) return;
  const end = text.length - lastLine.length - 1;
  for (let at = firstLine.length + 1; at < end;) {
    const lineEnd = text.indexOf("\n", at);
    const [substances = "", ...names] = text.slice(at, lineEnd).split("\t");
    yield { substances: substances.split(between), names };
    at = lineEnd + 1;
  }
}
