import type { HazardControls } from "../removal.ts";

export const s06: HazardControls = {
  hazard: "S06",
  removals: [
    {
      name: "the title names the patient",
      file: "src/client/features/summary/review.tsx",
      replace: "const isLatest = latestVersion === undefined || latestVersion === version;",
      with: `const isLatest = latestVersion === undefined || latestVersion === version;
  document.title = screening.intake.visit.patient.familyName;`,
      failing: {
        "test/client/features/summary/review.test.tsx": [
          "S06 neither the address nor the title names the patient",
        ],
      },
    },
    {
      name: "what is searched for stands in the address",
      file: "src/client/features/screenings/screenings.tsx",
      replace: "          setSearched({ text, page: 1 });",
      with: `          setSearched({ text, page: 1 });
          window.history.replaceState(null, "", \`/?search=\${encodeURIComponent(text)}\`);`,
      failing: {
        "test/client/features/screenings/screenings.test.tsx": [
          "S06 a search travels in the body; the address and the title stay free of it",
        ],
      },
    },
  ],
};
