import type { HazardControls } from "../removal.ts";

export const c20: HazardControls = {
  hazard: "C20",
  removals: [
    {
      name: "the route that was answered is left out",
      file: "rules/describe-medicines.ts",
      replace: "if (form !== undefined) parts.push(routeInWords[form]);",
      with: "",
      failing: {
        "test/rules/describe-medicines.test.ts": [
          "C20 the route “%s” that was answered stands in the use as “%s”",
        ],
      },
    },
    {
      name: "the bar of SpO2 ends with its last check",
      file: "src/client/features/pictures/monitoring-layout.ts",
      replace: `return tier === "baseline" ? lastCheck : Math.max(lastCheck, stayUntilMinute);`,
      with: `return tier === "baseline" ? lastCheck : Math.min(lastCheck, stayUntilMinute);`,
      failing: {
        "test/client/features/pictures/monitoring-layout.test.ts": [
          "C20 the bar of SpO₂ in the %s schedule goes on to the end of the stay, as its words say",
        ],
      },
    },
    {
      name: "what is returned is made anew at each reading",
      file: "src/server/routes/screenings/get.ts",
      replace: "return found ? { status: 200, body: found.screening }",
      with: `const made = found && { ...found.screening, receivedAt: new Date().toISOString() };
  return made ? { status: 200, body: made }`,
      failing: {
        "test/server/screenings/create.test.ts": [
          "D02 the same id with other content is refused and changes nothing",
          "C20 what is returned is byte for byte what was stored, and so every time",
        ],
      },
    },
  ],
};
