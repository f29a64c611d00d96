import { ts } from 'ts-morph';
import { lineIndent } from './code-style';
import type { Offer } from './fix';
import { callAt, identifiersIn, type CallNode, type OpenFile, type Place } from './place';
import { reindented } from './reindent';

/** Puts reads that stand one after the other into one `Promise.all`. */
export function joinReads(place: Place): readonly Offer[] {
  const both = place.l10n.t('Start both reads and wait for them together (`Promise.all`)');
  const because = (text: string): readonly Offer[] => [{ title: both, because: text }];
  const second = readAround(place.call);
  if (second === undefined) return because('the answer is not put into a variable of its own');
  const reads = runOf(place, second);
  const [first] = reads;
  if (first === undefined || reads.length < 2) return because('another statement stands between the two reads');
  if (reads.some((read) => isTyped(read)) || new Set(reads.map(({ keyword }) => keyword)).size > 1) return because('the variables are declared in different ways, or with a type');
  if (dependsOnEarlier(reads)) return because('one read needs the answer of another');
  if (reads.slice(1).some(({ statement }) => ts.getLeadingCommentRanges(place.text, statement.pos) !== undefined)) return because('a comment between the reads would lose its place');
  const last = reads.at(-1) ?? first;
  const change = { start: first.statement.getStart(), end: last.statement.end, text: joined(place, reads) };
  return [{ title: reads.length === 2 ? both : place.l10n.t('Start all {0} reads and wait for them together (`Promise.all`)', reads.length), kind: 'refactor.rewrite', files: [{ file: place.file, changes: [change] }] }];
}

interface Read { readonly statement: ts.VariableStatement; readonly name: ts.BindingName; readonly value: ts.Expression; readonly type: ts.TypeNode | undefined; readonly keyword: string }

/** `const name = await value;`. */
function asRead(statement: ts.Node | undefined): Read | undefined {
  if (statement === undefined || !ts.isVariableStatement(statement)) return undefined;
  const { declarations } = statement.declarationList;
  const [declaration] = declarations;
  const value = declaration?.initializer;
  if (declaration === undefined || declarations.length !== 1 || value === undefined || !ts.isAwaitExpression(value) || statement.modifiers !== undefined) return undefined;
  return { statement, name: declaration.name, value: value.expression, type: declaration.type, keyword: statement.declarationList.getFirstToken()?.getText() ?? '' };
}

function readAround(call: CallNode): Read | undefined {
  let node: ts.Node = call;
  while (ts.isExpression(node) || ts.isVariableDeclaration(node) || ts.isVariableDeclarationList(node)) node = node.parent;
  const read = asRead(node);
  return read !== undefined && holdsCall(read.value, call) ? read : undefined;
}

function holdsCall(value: ts.Node, call: CallNode): boolean {
  return value.pos <= call.pos && call.end <= value.end && !ts.isFunctionLike(value);
}

/** The read with those before it back to the one it waits for, and those after it that are found to wait in vain too. */
function runOf(place: Place, second: Read): readonly Read[] {
  const { statements } = second.statement.parent as ts.Block;
  const index = statements.indexOf(second.statement);
  const firstLine = place.finding.evidence[0]?.line ?? 0;
  const before: Read[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const read = asRead(statements[at]);
    if (read === undefined) return [];
    before.unshift(read);
    if (lineOf(place, read.statement.getStart()) <= firstLine) break;
  }
  return [...before, second, ...following(place, statements, index)];
}

function following(place: Place, statements: ts.NodeArray<ts.Statement>, index: number): readonly Read[] {
  const found: Read[] = [];
  const others = place.map.findings.filter(({ rule, file }) => rule === place.finding.rule && file === place.file).flatMap((other) => callAt(place.source, other) ?? []);
  for (const statement of statements.slice(index + 1)) {
    const read = asRead(statement);
    if (read === undefined || !others.some((call) => holdsCall(read.value, call))) break;
    found.push(read);
  }
  return found;
}

function lineOf({ source }: OpenFile, offset: number): number {
  return source.getLineAndCharacterOfPosition(offset).line + 1;
}

function isTyped({ type }: Read): boolean {
  return type !== undefined;
}

function dependsOnEarlier(reads: readonly Read[]): boolean {
  const known = new Set<string>();
  return reads.some(({ name, value }) => {
    const isNeeded = identifiersIn(value).some(({ text }) => known.has(text));
    for (const { text } of identifiersIn(name)) known.add(text);
    return isNeeded;
  });
}

function joined({ text, style: { indent, newline, lastComma, end, width } }: OpenFile, reads: readonly Read[]): string {
  const names = reads.map(({ name }) => name.getText()).join(', ');
  const values = reads.map(({ value }) => value.getText());
  const outer = lineIndent(text, reads[0]?.statement.getStart() ?? 0);
  const head = `${reads[0]?.keyword ?? 'const'} [${names}] = await Promise.all([`;
  const line = `${head}${values.join(', ')}])${end}`;
  if (!line.includes('\n') && outer.length + line.length <= width) return line;
  const items = values.map((value) => `${outer}${indent}${reindented(value, '', indent)}`);
  return `${head}${newline}${items.join(`,${newline}`)}${lastComma}${newline}${outer}])${end}`;
}
