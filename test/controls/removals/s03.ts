import type { HazardControls } from "../removal.ts";

export const s03: HazardControls = {
  hazard: "S03",
  removals: [
    {
      name: "a tablet reaches the staff's pages",
      file: "src/server/doors.ts",
      replace: `if (access === "loopback" && !isDirect) return elsewhere;`,
      with: `if (access === "loopback" && !isFromLoopback(request) && !isDirect) return undefined;`,
      failing: {
        "test/server/doors.test.ts": [
          "S03 S05 every way in, for",
          "S03 whoever is refused cannot tell what is there from what is not",
        ],
      },
    },
    {
      name: "what a proxy passes on is taken for staff",
      file: "src/server/doors/signs.ts",
      replace: `return raw.httpVersion === "1.0" || Object.keys(headers).some(isSign);`,
      with: `return raw.httpVersion === "1.0";
  void headers;
  void isSign;`,
      failing: { "test/server/doors.test.ts": ["S03 S05 every way in, for"] },
    },
    {
      name: "what an old proxy passes on without a word is taken for staff",
      file: "src/server/doors/signs.ts",
      replace: `return raw.httpVersion === "1.0" || Object`,
      with: "return Object",
      failing: {
        "test/server/listen.test.ts": [
          "S03 what an old proxy passes on without a word is not taken for staff",
        ],
      },
    },
    {
      name: "a page from elsewhere may call",
      file: "src/server/doors.ts",
      replace: "return isFromPageAt(request, schemes) ? undefined : foreignPage;",
      with: "return isFromPageAt(request, schemes) ? undefined : undefined;",
      failing: { "test/server/doors.test.ts": ["S03 S05 every way in, for"] },
    },
    {
      name: "a foreign name may point at this machine",
      file: "src/server/doors.ts",
      replace: "if (isDirect && !namesThisMachine(request)) return unknownName;",
      with: "",
      failing: { "test/server/doors.test.ts": ["S03 S05 every way in, for"] },
    },
    {
      name: "whoever is refused learns what is there",
      file: "src/server/doors.ts",
      replace: `throw new RefusedRequest(403, "forbidden", reason);`,
      with: `throw new RefusedRequest(403, "forbidden", \`\${reason} \${request.routeOptions.url ?? ""}\`);`,
      failing: {
        "test/server/doors.test.ts": ["S03 whoever is refused cannot tell what is there from what is not"],
      },
    },
    {
      name: "a call of the network reads",
      file: "src/contract/routes.ts",
      replace: `    method: "POST",
    path: kioskCalls.createStatement,`,
      with: `    method: "GET",
    path: kioskCalls.createStatement,`,
      failing: {
        "test/server/route-table.test.ts": [
          "S03 an entry that is for %j, which is nobody, is refused",
          "S03 what the network may call only creates, and is answered with a receipt",
        ],
      },
    },
    {
      name: "a call of the network is answered with more than a receipt",
      file: "src/contract/routes.ts",
      replace: `    body: newStatementSchema,
    responses: { 200: kioskReceiptSchema,`,
      with: `    body: newStatementSchema,
    responses: { 200: screening.storedScreeningSchema,`,
      failing: {
        "test/server/route-table.test.ts": [
          "S03 what the network may call only creates, and is answered with a receipt",
        ],
      },
    },
  ],
};
