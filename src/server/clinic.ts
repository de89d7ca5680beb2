/** The clinic as the server works for it: its file, merged with the default protocol by the rules. */
import {
  defaultProtocol,
  mergeProtocol,
  type Protocol,
  protocolListSettings,
  protocolSettings,
  rulesVersion,
  sources,
} from "../../rules/index.ts";
import type { Clinic, ClinicSetting } from "../contract/clinic.ts";
import { readClinicFile } from "./clinic-file.ts";
import type { Unusable } from "./config.ts";

/** Leads every key in the database. One installation serves one clinic until accounts exist. */
const CLINIC_ID = "clinic-1";

/** Reads the clinic's file at `path`. A protocol that weakens a number is refused with the sentence that says which. */
export function loadClinic(path: string): Clinic | Unusable {
  const file = readClinicFile(path);
  if ("problem" in file) return file;
  const merged = mergeProtocol(file.protocol);
  if ("problems" in merged) {
    const reasons = merged.problems.map(({ message }) => message);
    return { problem: `The protocol in ${path} cannot be used: ${reasons.join(" ")}` };
  }
  return {
    clinicId: CLINIC_ID,
    name: file.name,
    timeZone: file.timeZone,
    rulesVersion,
    protocol: merged.protocol,
    settings: describeSettings(merged.protocol),
  };
}

/** Every number of the protocol, as the clinic's page shows it. */
export function describeSettings(protocol: Protocol): ClinicSetting[] {
  return [...protocolSettings, ...protocolListSettings].map((setting) => {
    const value = protocol[setting.key];
    const defaultValue = defaultProtocol[setting.key];
    return {
      ...setting,
      value: copyOf(value),
      defaultValue: copyOf(defaultValue),
      isStrengthened: String(value) !== String(defaultValue),
      sources: setting.sources.flatMap(citationOf),
    };
  });
}

function copyOf(value: number | readonly number[]): number | number[] {
  return typeof value === "number" ? value : [...value];
}

/** Only sources whose text was seen are ever cited. */
function citationOf(id: string) {
  const source = sources.find((candidate) => candidate.id === id);
  return source?.verified ? [{ id, short: source.short, citation: source.citation }] : [];
}
