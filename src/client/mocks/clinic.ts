import {
  defaultProtocol,
  protocolListSettings,
  protocolSettings,
  rulesVersion,
  sources,
} from "../../../rules/index.ts";
import type { Clinic, ClinicSetting } from "../../contract/clinic.ts";

const cite = (id: string) => {
  const source = sources.find((one) => one.id === id && one.verified);
  return source ? [{ id, short: source.short, citation: source.citation }] : [];
};

const settings = [...protocolSettings, ...protocolListSettings].map((setting) => ({
  ...setting,
  value: typeof setting.value === "number" ? setting.value : [...setting.value],
  defaultValue: typeof setting.value === "number" ? setting.value : [...setting.value],
  isStrengthened: false,
  sources: setting.sources.flatMap(cite),
})) satisfies ClinicSetting[];

/** A made-up clinic on the default protocol. */
export const mockClinic: Clinic = {
  clinicId: "harbor",
  name: "Harbor Infusion Clinic",
  timeZone: "America/New_York",
  rulesVersion,
  protocol: defaultProtocol,
  settings,
};
