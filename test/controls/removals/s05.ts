import type { HazardControls } from "../removal.ts";

export const s05: HazardControls = {
  hazard: "S05",
  removals: [
    {
      name: "the form stands in any frame",
      file: "src/server/security-headers.ts",
      replace: `frameAncestors: framers.length > 0 ? [...framers] : ["'none'"],`,
      with: `frameAncestors: framers.length > 0 ? ["*"] : ["*"],`,
      failing: {
        "test/server/kiosk/page.test.ts": [
          "S05 the form may be held by the listed pages, and by none when none is listed",
          "S05 %s is never held in a frame, whoever is listed and whoever asks",
        ],
      },
    },
    {
      name: "any page of the server stands in a listed frame",
      file: "src/server/kiosk-files.ts",
      replace: "setHeaders: (reply, path) => {",
      with: `setHeaders: (reply, path) => {
        reply.removeHeader("x-frame-options");`,
      failing: {
        "test/server/kiosk/page.test.ts": [
          "S05 %s is never held in a frame, whoever is listed and whoever asks",
        ],
      },
    },
    {
      name: "the older header lets any page frame",
      file: "src/server/security-headers.ts",
      replace: `frameguard: origins.length > 0 ? (false as const) : { action: "deny" as const },`,
      with: "frameguard: false as const,",
      failing: {
        "test/server/kiosk/page.test.ts": [
          "S05 the form may be held by the listed pages, and by none when none is listed",
          "S05 %s is never held in a frame, whoever is listed and whoever asks",
        ],
      },
    },
    {
      name: "the form's policy allows scripts inline",
      file: "src/server/security-headers.ts",
      replace: `scriptSrc: ["'self'"],`,
      with: `scriptSrc: ["'self'", "'unsafe-inline'"],`,
      failing: { "test/server/kiosk/page.test.ts": ["S05 the form's policy is otherwise the strict one"] },
    },
    {
      name: "a camera may be used",
      file: "src/server/security-headers.ts",
      replace: `reply.header("permissions-policy", permissionsPolicy);`,
      with: `reply.header("permissions-policy", permissionsPolicy.replace(/camera=\\(\\), ?/, ""));`,
      failing: {
        "test/server/kiosk/page.test.ts": ["S05 %s may use no camera, microphone, place or payment"],
      },
    },
    {
      name: "the form believes any page around it",
      file: "src/client/kiosk/embedding/connect-host.ts",
      replace: "if (source !== host || !embedOrigins.includes(origin)) return;",
      with: "if (source !== host) return;",
      failing: {
        "test/client/kiosk/embedding/connect-host.test.ts": [
          "S05 the form speaks to a listed page that greeted it, and to nobody else",
        ],
      },
    },
    {
      name: "the form believes any window",
      file: "src/client/kiosk/embedding/connect-host.ts",
      replace: "if (source !== host || !embedOrigins.includes(origin)) return;",
      with: "if (!embedOrigins.includes(origin)) return;",
      failing: {
        "test/client/kiosk/embedding/connect-host.test.ts": [
          "S05 the form speaks to a listed page that greeted it, and to nobody else",
        ],
      },
    },
    {
      name: "the form speaks to any origin",
      file: "src/client/kiosk/embedding/connect-host.ts",
      replace: "host.postMessage(message, greetedFrom);",
      with: `host.postMessage(message, "*");`,
      failing: {
        "test/client/kiosk/embedding/connect-host.test.ts": [
          "S05 the form speaks to a listed page that greeted it, and to nobody else",
        ],
      },
    },
    {
      name: "the element believes any frame",
      file: "src/embed/intake-element.ts",
      replace:
        "if (origin !== page.origin || source === null || source !== this.#frame.contentWindow) return;",
      with: "if (origin !== page.origin) return;",
      failing: {
        "test/embed/intake-element.test.ts": [
          "S05 the element passes on what its own frame says from the kiosk's origin, and nothing else",
        ],
      },
    },
    {
      name: "the element believes any origin",
      file: "src/embed/intake-element.ts",
      replace: "if (origin !== page.origin || source === null",
      with: "if (source === null",
      failing: {
        "test/embed/intake-element.test.ts": [
          "S05 the element passes on what its own frame says from the kiosk's origin, and nothing else",
        ],
      },
    },
    {
      name: "the frame may lead the page away",
      file: "src/embed/kiosk-frame.ts",
      replace: `"allow-scripts allow-same-origin allow-forms allow-modals"`,
      with: `"allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-top-navigation"`,
      failing: {
        "test/embed/intake-element.test.ts": [
          "S05 may run the form and ask before answers are lost: no windows, no leading the page away",
        ],
      },
    },
    {
      name: "a message of any shape is read",
      file: "src/contract/kiosk/embedding.ts",
      replace: "return Object.keys(data).every((key) => expected.includes(key));",
      with: "return Object.keys(data).length + expected.length > 0;",
      failing: {
        "test/contract/kiosk/embedding.test.ts": [
          "S05 of what the form can say, only this is read",
          "S05 of what the page can say, only this is read",
        ],
      },
    },
    {
      name: "a message of another program is read",
      file: "src/contract/kiosk/embedding.ts",
      replace: "return source === embeddingEnvelope.source && version === embeddingEnvelope.version;",
      with: "return source !== null && version !== null;",
      failing: {
        "test/contract/kiosk/embedding.test.ts": [
          "S05 of what the form can say, only this is read",
          "S05 of what the page can say, only this is read",
        ],
      },
    },
  ],
};
