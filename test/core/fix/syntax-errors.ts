import { ts } from 'ts-morph';

export function syntaxErrors(file: string, text: string): readonly string[] {
  if (!/\.[cm]?[jt]sx?$/.test(file)) return [];
  const { diagnostics = [] } = ts.transpileModule(text, { fileName: file, reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.Latest, module: ts.ModuleKind.ESNext, jsx: ts.JsxEmit.Preserve, allowJs: true } });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
