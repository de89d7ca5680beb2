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
  ],
};
