import { readFileSync } from "node:fs";

/** One row of docs/hazards.md. */
export type Hazard = {
  /** Like "C04". */
  readonly id: string;
  readonly title: string;
  readonly status: string;
  /** What stands against it, on one line. */
  readonly control: string;
};

/** The hazard log, in its order. */
export function hazardLog(): readonly Hazard[] {
  return readFileSync("docs/hazards.md", "utf8").split(/^### /m).slice(1).map(hazardIn);
}

function hazardIn(row: string): Hazard {
  const [heading = ""] = row.split("\n");
  const said = (what: string): string =>
    new RegExp(`^- \\*\\*${what}:\\*\\* ([^]*?)(?=\\n- \\*\\*|\\n\\n|\\n#|$(?![^]))`, "m").exec(row)?.[1] ??
    "";
  return {
    id: heading.slice(0, 3),
    title: heading.slice(4),
    status: said("Status"),
    control: capital(said("Control").replaceAll(/\s+/g, " ").trim()),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
