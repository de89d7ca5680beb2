/** What Stryker loads: the runner `kept-modules` and the option it takes. */
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { KeptModulesRunner } from "./kept-modules-runner.ts";

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "kept-modules", KeptModulesRunner)];

export const strykerValidationSchema = {
  properties: {
    keptModules: { type: "object" },
  },
};
