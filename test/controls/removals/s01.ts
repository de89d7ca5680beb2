import type { HazardControls } from "../removal.ts";

export const s01: HazardControls = {
  hazard: "S01",
  removals: [
    {
      name: "received is said before the receipt",
      file: "src/client/kiosk/sending/use-statement.ts",
      replace: `setState("sending");`,
      with: `setState("received");`,
      failing: {
        "test/client/kiosk/session/sending-pages.test.tsx": [
          "S01 refused answers that somebody left on show are put out of sight, and kept",
        ],
      },
    },
    {
      name: "the title tells of the patient",
      file: "src/client/kiosk/form/form.tsx",
      replace: `  return (
    <Frame root={root}`,
      with: `  document.title = JSON.stringify(draft.patient);
  return (
    <Frame root={root}`,
      failing: {
        "test/client/kiosk/form/frame.test.tsx": ["S01 title and address say nothing about the patient"],
      },
    },
    {
      name: "the time a tablet slept does not count",
      file: "src/client/kiosk/session/idle-time.ts",
      replace: "Math.max(nowMs - countedAtMs, tickMs)",
      with: "tickMs",
      failing: {
        "test/client/kiosk/session/away.test.tsx": ["S01 on a tablet that slept is gone when it wakes"],
        "test/client/kiosk/session/idle-time.test.ts": [
          "S01 a tablet that slept for an hour ends the session as soon as it wakes",
        ],
      },
    },
    {
      name: "a clock that is set back makes the session last longer",
      file: "src/client/kiosk/session/idle-time.ts",
      replace: "Math.max(nowMs - countedAtMs, tickMs)",
      with: "nowMs - countedAtMs",
      failing: {
        "test/client/kiosk/session/idle-time.test.ts": [
          "S01 a clock that is set back makes no session last longer",
        ],
      },
    },
    {
      name: "the button that erases leaves everything",
      file: "src/client/kiosk/session/away-warning.tsx",
      replace: "              onErase();",
      with: "              onStay();",
      failing: {
        "test/client/kiosk/session/away.test.tsx": ["S01 a press on the button that erases ends it at once"],
      },
    },
    {
      name: "an end leaves the page as it is",
      file: "src/client/kiosk/session/leave-nothing.ts",
      replace: `  return () => {
    wipe();`,
      with: "  return () => {",
      failing: {
        "test/client/kiosk/session/leave-nothing.test.ts": [
          "S01 an end takes everything away and puts a fresh document in its place, at the same address",
        ],
      },
    },
    {
      name: "an end opens no fresh document",
      file: "src/client/kiosk/session/leave-nothing.ts",
      replace: "view.location.replace(view.location.pathname + view.location.search);",
      with: "",
      failing: {
        "test/client/kiosk/session/leave-nothing.test.ts": [
          "S01 an end takes everything away and puts a fresh document in its place, at the same address",
        ],
      },
    },
    {
      name: "a document that is left keeps what stood on it",
      file: "src/client/kiosk/session/leave-nothing.ts",
      replace: `view.addEventListener("pagehide", wipe);`,
      with: "",
      failing: {
        "test/client/kiosk/session/leave-nothing.test.ts": [
          "S01 a document that is left for any reason is empty from then on",
        ],
      },
    },
    {
      name: "a document that the browser kept is shown again",
      file: "src/client/kiosk/session/leave-nothing.ts",
      replace: "if (persisted) view.location.reload();",
      with: "",
      failing: {
        "test/client/kiosk/session/leave-nothing.test.ts": [
          "S01 a document that the browser kept and shows again loads afresh",
        ],
      },
    },
    {
      name: "the last page stands until somebody presses its button",
      file: "src/client/kiosk/session/received-page.tsx",
      replace: "const timer = setTimeout(onFinish, longestStayMs);",
      with: "const timer = setTimeout(() => undefined, longestStayMs);",
      failing: {
        "test/client/kiosk/session/sending-pages.test.tsx": [
          "S01 it ends with the button, or after 20 seconds",
        ],
      },
    },
    {
      name: "refused answers stay on show",
      file: "src/client/kiosk/session/session.tsx",
      replace: "onIdle={isRefused ? hide : leave}",
      with: "onIdle={isRefused ? () => undefined : leave}",
      failing: {
        "test/client/kiosk/session/sending-pages.test.tsx": [
          "S01 refused answers that somebody left on show are put out of sight, and kept",
        ],
      },
    },
    {
      name: "refused answers are erased when nobody is there",
      file: "src/client/kiosk/session/session.tsx",
      replace: "onIdle={isRefused ? hide : leave}",
      with: "onIdle={leave}",
      failing: {
        "test/client/kiosk/session/sending-pages.test.tsx": [
          "S01 refused answers that somebody left on show are put out of sight, and kept",
        ],
      },
    },
  ],
};
