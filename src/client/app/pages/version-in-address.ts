/** The version named in an address ("?version=2"); absent, or anything that is no version: the latest. */
export function versionInAddress(search: string): number | undefined {
  const version = new URLSearchParams(search).get("version") ?? "";
  return /^[1-9]\d{0,6}$/.test(version) ? Number(version) : undefined;
}
