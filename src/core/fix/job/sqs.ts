import { ts } from 'ts-morph';
import { isTypeScript } from '../code-style';
import { insertion, type FileChange } from '../fix';
import { importName, importNames, importText, newImport } from '../imports';
import { manifestAt, versionOf, type Manifest } from '../manifest';
import { exportText, importLines, specifierTo } from '../modules';
import { callAt, type OpenFile, type Place } from '../place';
import { intoFunction, openAgain, withImports } from './bullmq';
import { dataText, mergeFiles, workLines, type Job, type Made } from './job';
import { fileOf, queueName } from './make-queue';

const SDK = '@aws-sdk/client-sqs';
const CONSUMER = 'sqs-consumer';
const PER_ITEM = 'it is done for each item of a list, and SQS takes ten at once';

/** A queue of SQS from which a consumer of the service takes. */
export interface ConsumedQueue { readonly name: string; readonly url: string; readonly opened: OpenFile; readonly handler: ts.FunctionLikeDeclaration; readonly message: string }

/** The consumers of `sqs-consumer` that say their queue and their handler where they are made. */
export function consumedQueues(place: Place): readonly ConsumedQueue[] {
  const services = place.site?.services ?? [];
  const sites = place.map.sites.filter(({ direction, library, services: own }) => direction === 'in' && library === CONSUMER && own.some((id) => services.includes(id)));
  return sites.flatMap((site) => {
    const opened = openAgain(place, site.file);
    const options = opened === undefined ? undefined : callAt(opened.source, site)?.arguments?.[0];
    const found = opened === undefined || options === undefined || !ts.isObjectLiteralExpression(options) ? undefined : readConsumer(options);
    return opened === undefined || found === undefined ? [] : [{ ...found, opened, name: site.target.text }];
  });
}

function readConsumer({ properties }: ts.ObjectLiteralExpression): Omit<ConsumedQueue, 'opened' | 'name'> | undefined {
  const valueOf = (name: string): ts.Node | undefined => {
    const property = properties.find((one) => one.name?.getText() === name);
    return property !== undefined && ts.isPropertyAssignment(property) ? property.initializer : property;
  };
  const [url, handler] = [valueOf('queueUrl'), valueOf('handleMessage')];
  if (url === undefined || handler === undefined || !(ts.isStringLiteral(url) || url.getText().startsWith('process.env.'))) return undefined;
  if (!(ts.isArrowFunction(handler) || ts.isFunctionExpression(handler) || ts.isMethodDeclaration(handler))) return undefined;
  const [parameter] = handler.parameters;
  return parameter !== undefined && ts.isIdentifier(parameter.name) ? { url: url.getText(), handler, message: parameter.name.text } : undefined;
}

/** Puts a job on a queue whose consumer does it in front of everything else. */
export function ontoConsumedQueue(job: Job, queue: ConsumedQueue): Made {
  const { place } = job;
  const because = whyNotConsumed(job, queue);
  if (because !== undefined) return because;
  const sender = senderIn(place);
  const consumer = consumerWith(job, queue);
  if (typeof sender === 'string') return sender;
  return typeof consumer === 'string' ? consumer : mergeFiles([{ file: place.file, changes: [...sender.changes, ...job.handOver(sendText(job, sender.client, sender.command, queue.url))] }, consumer]);
}

function whyNotConsumed({ each, work, place }: Job, { opened, handler }: ConsumedQueue): string | undefined {
  if (each !== undefined) return PER_ITEM;
  if (work.isBound && opened.file !== place.file) return 'it uses what is declared beside it, and the consumer is in another file';
  if (!handler.getText().includes('JSON.parse(')) return 'the messages of the queue are no JSON';
  return /\bjob\b/.test(handler.getText()) ? 'the consumer uses the name `job` for something else' : undefined;
}

/** The consumer reads a message before it looks whether that is this job. */
function consumerWith(job: Job, { opened, handler, message }: ConsumedQueue): FileChange | string {
  const { quote, end, newline } = opened.style;
  const branch = intoFunction(job, opened, handler, { name: 'job.name', data: 'job.data' });
  if (typeof branch === 'string') return branch;
  const at = /^\s*/.exec(branch[0]?.text.replace(newline, '') ?? '')?.[0] ?? '';
  const parsed = insertion((handler.body?.getStart() ?? 0) + 1, `${newline}${at}const job = JSON.parse(${message}.Body ?? ${quote}{}${quote})${end}`);
  return withImports(job, opened, [parsed, ...branch]);
}

function sendText(job: Job, client: string, command: string, url: string): string {
  const head = `${client}.send(new ${command}({ QueueUrl: ${url}, MessageBody: JSON.stringify({ name: ${job.place.style.quote}${job.name}${job.place.style.quote}, data: `;
  return `${head}${dataText(job, `await ${head}`)} }) }))`;
}

/** A client of a constant of the file, or a new one. */
function senderIn(place: Place): { readonly client: string; readonly command: string; readonly changes: readonly ReturnType<typeof insertion>[] } | string {
  const { source, style: { newline, end } } = place;
  const own = source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => [...declarationList.declarations])
    .find(({ initializer }) => initializer !== undefined && ts.isNewExpression(initializer) && initializer.expression.getText() === 'SQSClient');
  const names = importNames(place, [[SDK, 'SendMessageCommand'], ...(own === undefined ? [[SDK, 'SQSClient'] as const] : [])]);
  const [command, made] = names ?? [];
  if (command === undefined) return `names of \`${SDK}\` mean something else in this file`;
  if (own !== undefined || made === undefined) return { client: own?.name.getText() ?? 'sqs', command: command.local, changes: command.changes };
  if (/\bsqs\b/.test(place.text)) return 'the name `sqs` means something else in this file';
  const isNew = command.changes.some(({ text }) => text.includes(SDK));
  const both = isNew ? [newImport(place, '{ SendMessageCommand, SQSClient }', SDK)] : [...command.changes, ...made.changes];
  const { start } = newImport(place, '', '');
  return { client: 'sqs', command: command.local, changes: [...both, insertion(start, `${newline}${newline}const sqs = new ${made.local}({})${end}`)] };
}

/** A file of its own for a new queue of SQS, with a consumer. */
export function makeSqsQueue(job: Job, manifest: Manifest | undefined): Made {
  if (job.each !== undefined) return PER_ITEM;
  const { place, work } = job;
  const name = queueName(place);
  const file = fileOf(job, manifest?.folder ?? '', name);
  const add = `addTo${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  if (place.read(file) !== undefined) return `${file} is there already`;
  if (work.isBound) return 'it uses what is declared beside it, which the consumer of a queue cannot import';
  const imports = importLines(place, file, work.needs, place.read);
  if (typeof imports === 'string') return imports;
  const imported = importName(place, specifierTo(place, file, place.read), add);
  if (imported === undefined) return `the name \`${add}\` means something else in this file`;
  const { quote } = place.style;
  const head = `${imported.local}(${quote}${job.name}${quote}, `;
  const changes = [...imported.changes, ...job.handOver(`${head}${dataText(job, `await ${head}`)})`)];
  return [{ file: place.file, changes }, { file, created: true, changes: [insertion(0, newFile(job, name, add, imports))] }];
}

function newFile(job: Job, name: string, add: string, imports: readonly string[]): string {
  const { place: { style, file, read } } = job;
  const { quote, end, indent, newline } = style;
  const isTyped = isTypeScript(file);
  const hasConsumer = versionOf(manifestAt(file, read), CONSUMER) !== undefined;
  const variable = `process.env.${name.toUpperCase()}_QUEUE_URL`;
  const sdk = hasConsumer ? '{ SendMessageCommand, SQSClient }' : '{ DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient }';
  const parameters = isTyped ? '(name: string, data: object)' : '(name, data)';
  const [exported = '', ...rest] = exportText(style, add, `async ${parameters} => {`);
  return [
    importText(style, sdk, SDK), ...(hasConsumer ? [importText(style, '{ Consumer }', CONSUMER)] : []), ...imports, '',
    `const client = new SQSClient({})${end}`, `const QueueUrl = ${variable}${isTyped ? ` ?? ${quote}${quote}` : ''}${end}`, '',
    exported.replace(/\{;?$/, '{'), `${indent}await client.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify({ name, data }) }))${end}`, `}${end}`, '',
    ...(hasConsumer ? consumerLines(job) : loopLines(job)), ...rest, '',
  ].join(newline);
}

function consumerLines(job: Job): readonly string[] {
  const { quote, end, indent } = job.place.style;
  const inner = `${indent}${indent}`;
  return [
    'Consumer.create({', `${indent}queueUrl: QueueUrl,`, `${indent}handleMessage: async ({ Body = ${quote}{}${quote} }) => {`, `${inner}const { name, data } = JSON.parse(Body)${end}`,
    ...branchLines(job, inner), `${indent}},`, `}).start()${end}`,
  ];
}

function branchLines(job: Job, at: string): readonly string[] {
  const { quote, indent } = job.place.style;
  return [`${at}if (name === ${quote}${job.name}${quote}) {`, workLines(job, 'data', `${at}${indent}`), `${at}}`];
}

/** Takes jobs for as long as the process runs; what fails comes again when its time of invisibility is over. */
function loopLines(job: Job): readonly string[] {
  const { quote, end, indent } = job.place.style;
  const [two, three, four] = [2, 3, 4].map((count) => indent.repeat(count));
  return [
    'async function work() {', `${indent}for (;;) {`,
    `${two}const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }))${end}`,
    `${two}for (const { Body = ${quote}{}${quote}, ReceiptHandle } of Messages) {`, `${three}try {`, `${four}const { name, data } = JSON.parse(Body)${end}`,
    ...branchLines(job, four ?? ''), `${four}await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))${end}`,
    `${three}} catch (error) {`, `${four}console.error(error)${end}`, `${three}}`, `${two}}`, `${indent}}`, '}', '',
    'work().catch((error) => {', `${indent}console.error(error)${end}`, `${indent}process.exitCode = 1${end}`, `})${end}`,
  ];
}
