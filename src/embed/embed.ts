/** `<script src="https://…/kiosk/embed.js">`: makes `<ketascreen-intake>` known to the page that loads it. */
import { kioskPage } from "../contract/kiosk/addresses.ts";
import { intakeElementFor } from "./intake-element.ts";

const elementName = "ketascreen-intake";
const script = document.currentScript;

if (!(script instanceof HTMLScriptElement) || script.src === "")
  console.error(
    "Ketascreen: embed.js finds its server by its own address. Load it with <script src>, not as a module.",
  );
else if (customElements.get(elementName) === undefined)
  customElements.define(elementName, intakeElementFor(new URL(kioskPage, script.src)));
