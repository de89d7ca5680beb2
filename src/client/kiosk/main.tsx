import { createRoot } from "react-dom/client";
import { Kiosk } from "./kiosk.tsx";
import { readFacts } from "./page-facts.ts";
import "../ui/tokens.css";
import "../ui/base.css";

const container = document.getElementById("root");
if (!container) throw new Error("index.html has no element with the id root");
createRoot(container).render(<Kiosk facts={readFacts(document)} />);
