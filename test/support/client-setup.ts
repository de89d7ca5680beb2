import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import "../client/support/missing-in-jsdom.ts";

afterEach(cleanup);
