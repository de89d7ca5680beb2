import { readFileSync } from "node:fs";
import ts from "typescript";

/** Every text in these files: strings and pieces of templates, without the paths of imports. */
export function literalsIn(files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
      if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) found.push(node.text.trim());
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}
