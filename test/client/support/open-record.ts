import { render } from "@testing-library/react";
import { createElement } from "react";
import { App } from "../../../src/client/app/app.tsx";

/** Opens the whole client at an address; the caller has told the mock server what to answer. */
export function openAt(path: string) {
  window.history.replaceState(null, "", path);
  return render(createElement(App));
}
