// First, because what the kiosk says of the same things comes after.
import "../ui/tokens.css";
import "../ui/base.css";
import { createRoot } from "react-dom/client";
import { connectHost } from "./embedding/connect-host.ts";
import { Kiosk } from "./kiosk.tsx";
import { readFacts } from "./page-facts.ts";
import { keepOffline } from "./offline/keep-offline.ts";
import { leaveNothing } from "./session/leave-nothing.ts";

const container = document.getElementById("root");
if (!container) throw new Error("index.html has no element with the id root");
const facts = readFacts(document);
const host = connectHost(facts.embedOrigins);
const root = createRoot(container);
const endSession = leaveNothing(root, window);
root.render(<Kiosk facts={facts} host={host} onEnd={endSession} />);
// Development serves no build that could be kept.
if (import.meta.env.PROD) void keepOffline(window).catch(() => undefined);
