import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

/** The project's own lint rules, without those that need types: a made-up file belongs to no program. */
const eslint = new ESLint({
  overrideConfig: [
    {
      files: ["**/*.{ts,tsx}"],
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false, project: false } },
    },
  ],
});

/** The ids of the lint rules that refuse this text when it stands in that file. */
export async function lintText(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}
