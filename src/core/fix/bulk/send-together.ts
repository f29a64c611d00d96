import { ts } from 'ts-morph';
import { lineIndent } from '../code-style';
import type { Offer, TextChange } from '../fix';
import { importName, isTaken } from '../imports';
import { callAt, calledName, identifiersIn, type Place } from '../place';
import { reindented } from '../reindent';
import { perItem, type PerItem } from './loop';

/** Sends the messages for the items of a collection together instead of one by one. */
export function sendTogether(place: Place): readonly Offer[] {
  const { site, file } = place;
  const call = site?.file === file ? callAt(place.source, site) : undefined;
  const way = WAYS.find(({ library, name }) => library.test(site?.library ?? '') && call !== undefined && name.test(calledName(call)));
  if (way === undefined || call === undefined || !ts.isCallExpression(call)) return [];
  const title = place.l10n.t('Send all together (`{0}`)', way.title);
  const isHere = place.call.pos <= call.pos && call.end <= place.call.end;
  const found = isHere ? perItem(call) : 'another function sends it';
  const changes = typeof found === 'string' ? found : way.write({ place, call, found });
  return [typeof changes === 'string' ? { title, because: changes } : { title, kind: 'refactor.rewrite', files: [{ file, changes }] }];
}

interface Sent { readonly place: Place; readonly call: ts.CallExpression; readonly found: PerItem }

type Changes = readonly TextChange[] | string;

interface Way { readonly library: RegExp; readonly name: RegExp; readonly title: string; readonly write: (sent: Sent) => Changes }

const WAYS: readonly Way[] = [
  { library: /^bullmq$|^@nestjs\/bullmq$/, name: /^add$/, title: 'addBulk', write: (sent) => addBulk(sent, true) },
  { library: /^bull$|^@nestjs\/bull$/, name: /^add$/, title: 'addBulk', write: (sent) => addBulk(sent, false) },
  { library: /kafka/, name: /^send$/, title: 'messages', write: (sent) => oneOfList(sent, 'messages') },
  { library: /^inngest$/, name: /^send$/, title: 'a list of events', write: (sent) => rewritten(sent, `${sent.call.expression.getText()}(${mapped(sent, sent.call.arguments[0]?.getText() ?? '{}')})`) },
  { library: /client-sqs$/, name: /^send$/, title: 'SendMessageBatchCommand', write: (sent) => inTens(sent, { one: 'SendMessageCommand', many: 'SendMessageBatchCommand', module: '@aws-sdk/client-sqs', shared: 'QueueUrl', list: 'Entries' }) },
  { library: /client-sns$/, name: /^send$/, title: 'PublishBatchCommand', write: (sent) => inTens(sent, { one: 'PublishCommand', many: 'PublishBatchCommand', module: '@aws-sdk/client-sns', shared: 'TopicArn', list: 'PublishBatchRequestEntries' }) },
];

/** `list.map((item) => (entry))`, with what is worked out before. */
function mapped({ found, place: { style, text } }: Sent, entry: string, index?: string): string {
  const { head, item, before } = found;
  const parameters = index === undefined ? (found.index === undefined ? item : `${item}, ${found.index}`) : `${item}, ${index}${found.index === undefined && item.includes(':') ? ': number' : ''}`;
  const value = entry.startsWith('{') ? `(${entry})` : entry;
  if (before.length === 0) return `${head}(${parameters}) => ${value})`;
  const outer = lineIndent(text, found.whole.getStart());
  const inner = `${outer}${style.indent}`;
  return [`${head}(${parameters}) => {`, ...before.map((one) => `${inner}${reindented(one.getText(), lineIndent(text, one.getStart()), inner)}`), `${inner}return ${entry}${style.end}`, `${outer}})`].join(style.newline);
}

function rewritten({ found, place: { style } }: Sent, expression: string): Changes {
  const { whole, isStatement } = found;
  return [{ start: whole.getStart(), end: whole.end, text: `await ${expression}${isStatement ? style.end : ''}` }];
}

/** Whether something depends on an item or on what is worked out for it. */
function dependsOnItem({ found }: Sent, node: ts.Node): boolean {
  const own = new Set([...found.before, found.whole].flatMap((one) => namesDeclared(one)));
  for (const name of `${found.item} ${found.index ?? ''}`.match(/[A-Za-z_$][\w$]*/g) ?? []) own.add(name);
  return identifiersIn(node).some(({ text }) => own.has(text)) || (ts.isIdentifier(node) && own.has(node.text));
}

function namesDeclared(node: ts.Node): readonly string[] {
  return ts.isVariableStatement(node) ? node.declarationList.declarations.flatMap(({ name }) => name.getText().match(/[A-Za-z_$][\w$]*/g) ?? []) : [];
}

/** `add(name, data, options)`; Bull also takes jobs without a name. */
function addBulk(sent: Sent, isNamed: boolean): Changes {
  const { call } = sent;
  const given = call.arguments;
  const [first] = given;
  if (first === undefined || given.some((one) => ts.isSpreadElement(one)) || !ts.isPropertyAccessExpression(call.expression)) return 'the job is not written at the call';
  if (dependsOnItem(sent, call.expression.expression)) return 'each item has a queue of its own';
  const hasName = isNamed || ts.isStringLiteralLike(first) || given.length === 3;
  const [name, data, options] = hasName ? given : [undefined, ...given];
  const entry = [name === undefined ? [] : property('name', name), property('data', data), options === undefined ? [] : property('opts', options)].flat().join(', ');
  return rewritten(sent, `${call.expression.expression.getText()}.addBulk(${mapped(sent, `{ ${entry} }`)})`);
}

function property(name: string, value: ts.Expression | undefined): readonly string[] {
  const text = value?.getText() ?? '{}';
  return [text === name ? name : `${name}: ${text}`];
}

/** A call that takes a list already, of which each is given one. */
function oneOfList(sent: Sent, name: string): Changes {
  const [options] = sent.call.arguments;
  const list = options !== undefined && ts.isObjectLiteralExpression(options) ? options.properties.find((one) => one.name?.getText() === name) : undefined;
  if (list === undefined || !ts.isPropertyAssignment(list) || !ts.isArrayLiteralExpression(list.initializer) || options === undefined) return `\`${name}\` is not written at the call`;
  const [entry, ...more] = list.initializer.elements;
  if (entry === undefined || more.length > 0) return 'each item is more than one message already';
  const others = (options as ts.ObjectLiteralExpression).properties.filter((one) => one !== list);
  if (others.some((one) => dependsOnItem(sent, one))) return 'each item has a topic of its own';
  if (sent.found.isResultUsed) return 'the results are used';
  const { call } = sent;
  const start = call.getStart();
  const text = call.getText();
  const [from, to] = [list.initializer.getStart() - start, list.initializer.end - start];
  return rewritten(sent, `${text.slice(0, from)}${mapped(sent, entry.getText())}${text.slice(to)}`);
}

interface Batch { readonly one: string; readonly many: string; readonly module: string; readonly shared: string; readonly list: string }

/** AWS takes ten at once and says which it refused. */
function inTens(sent: Sent, batch: Batch): Changes {
  const message = messageOf(sent, batch);
  if (typeof message === 'string') return message;
  const { place, found } = sent;
  const imported = importName(place, batch.module, batch.many);
  if (imported === undefined) return `the name \`${batch.many}\` means something else in this file`;
  const names = freeNames(sent);
  if (names === undefined) return 'the names it needs are taken';
  const { whole } = found;
  return [...imported.changes, { start: whole.getStart(), end: whole.end, text: tensText(sent, batch, message, { ...names, command: imported.local }) }];
}

/** The address that all messages share, and what is said of each. */
interface Message { readonly target: string; readonly rest: readonly string[] }

function messageOf(sent: Sent, { one, shared }: Batch): Message | string {
  const { call, found } = sent;
  const [command] = call.arguments;
  const input = command !== undefined && ts.isNewExpression(command) && command.expression.getText().endsWith(one) ? command.arguments?.[0] : undefined;
  if (input === undefined || !ts.isObjectLiteralExpression(input)) return 'the message is not written at the call';
  const target = input.properties.find((property) => property.name?.getText() === shared);
  if (target === undefined || dependsOnItem(sent, target) || dependsOnItem(sent, call.expression)) return `each item has a \`${shared}\` of its own, or none`;
  if (found.isResultUsed || !found.isStatement) return 'the results are used';
  return { target: target.getText(), rest: input.properties.filter((property) => property !== target).map((property) => property.getText()) };
}

interface Names { readonly entries: string; readonly index: string }

function freeNames({ call, found, place }: Sent): Names | undefined {
  const entries = ['entries', 'batchEntries'].find((name) => !isTaken(place.source, name));
  const text = found.whole.getText();
  const index = found.index ?? ['index', 'position'].find((name) => !new RegExp(`\\b${name}\\b`).test(text));
  return entries === undefined || index === undefined || /\b(start|Failed)\b/.test(call.getText()) ? undefined : { entries, index };
}

function tensText(sent: Sent, { list }: Batch, { target, rest }: Message, { entries, index, command }: Names & { readonly command: string }): string {
  const { call, found, place: { style: { indent, newline, end }, text } } = sent;
  const outer = lineIndent(text, found.whole.getStart());
  const entry = `{ ${[`Id: \`\${${index}}\``, ...rest].join(', ')} }`;
  return [
    `const ${entries} = ${mapped(sent, entry, index)}${end}`, `${outer}for (let start = 0; start < ${entries}.length; start += 10) {`,
    `${outer}${indent}const { Failed = [] } = await ${call.expression.getText()}(new ${command}({ ${target}, ${list}: ${entries}.slice(start, start + 10) }))${end}`,
    `${outer}${indent}if (Failed.length > 0) throw new Error(\`\${Failed.length} messages were refused\`)${end}`, `${outer}}`,
  ].join(newline);
}
