import { ts } from 'ts-morph';

/** Code with another indent on all lines but the first, and on those that lie inside a template, where white space is text. */
export function reindented(code: string, from: string, to: string): string {
  if (from === to || !code.includes('\n')) return code;
  const texts = code.includes('`') ? templatesIn(code) : [];
  return code.replace(/\n[^\S\r\n]*/g, (line, offset: number) => {
    const isText = texts.some(({ start, end }) => start <= offset && offset < end);
    return isText || !line.startsWith(`\n${from}`) ? line : `\n${to}${line.slice(1 + from.length)}`;
  });
}

interface Range { readonly start: number; readonly end: number }

/** What stands for the data of a job is no name yet. */
function templatesIn(code: string): readonly Range[] {
  const source = ts.createSourceFile('code.tsx', code.replaceAll('\u0000', '_'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Range[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) found.push({ start: node.getStart(source), end: node.end });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
