import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the library declares, in the order of the sources: the shape of the map and what it is asked with. */
const SOURCES = ['src/core/model/communication-map.ts', 'src/api/api.ts'];

/** Writes the declarations of the library as one file for each kind of module. */
export function writeDeclarations(root) {
  const parts = SOURCES.map((file) => {
    const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(join(root, file), 'utf8'), { fileName: file, compilerOptions: { strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } });
    if (diagnostics.length > 0) throw new Error(`${file} cannot be declared: ${ts.flattenDiagnosticMessageText(diagnostics[0].messageText, '\n')}`);
    return outputText;
  });
  // Values of the model are not exported at run time, and a single file needs no imports.
  const text = parts.join('').replace(/^import .*;\n/gm, '').replace(/^export declare const /gm, 'declare const ').replace(/^export declare function is/gm, 'declare function is');
  for (const name of ['api.d.ts', 'api.d.mts']) writeFileSync(join(root, 'dist', name), `${text}export {};\n`);
}
