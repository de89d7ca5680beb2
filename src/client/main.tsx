import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { z } from "zod";
import { App } from "./app/app.tsx";
import "./ui/tokens.css";
import "./ui/base.css";

// Compiling validators needs `new Function`, which the content security policy refuses.
z.config({ jitless: true });

async function start(): Promise<void> {
  if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
  if (import.meta.env.MODE === "mock") {
    const { startMockServer } = await import("./mocks/browser.ts");
    await startMockServer();
  }
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no element with the id root");
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
