import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import "../client/support/missing-in-jsdom.ts";

// A second is short on a busy machine; what never comes fails by it all the same.
configure({ asyncUtilTimeout: 4_000 });
afterEach(cleanup);
