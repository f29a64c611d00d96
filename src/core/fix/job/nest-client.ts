import { ts } from 'ts-morph';
import { lineIndent } from '../code-style';
import { insertion, type TextChange } from '../fix';
import { importNames } from '../imports';
import { carryImports } from '../modules';
import { callAt, type OpenFile, type Place } from '../place';
import { openAgain } from './bullmq';
import { dataText, mergeFiles, workLines, type Job, type Made } from './job';
import { membersOf, namesOf } from './nest';
import { addParameters, constructorOf, injectedClass, lists, moduleOf } from './nest-module';

const LIBRARY = '@nestjs/microservices';

/** A client whose messages a controller of the workspace is known to take. */
export interface TakenClient { readonly client: string; readonly owner: ts.ClassDeclaration; readonly opened: OpenFile; readonly controller: ts.ClassDeclaration }

/** The clients of the class around a call that already send something to a controller. */
export function takenClients(place: Place): readonly TakenClient[] {
  const owner = injectedClass(place.call);
  const clients = owner === undefined ? [] : (constructorOf(owner)?.parameters ?? []).filter(({ type }) => /^Client(Proxy|Kafka|RMQ|Redis|Nats)$/.test(type?.getText() ?? '')).map(({ name }) => name.getText());
  return owner === undefined ? [] : clients.flatMap((client) => takerOf(place, owner, client) ?? []);
}

function takerOf(place: Place, owner: ts.ClassDeclaration, client: string): TakenClient | undefined {
  const sent = place.map.sites.filter((site) => site.file === place.file && site.direction === 'out' && site.library === LIBRARY && callAt(place.source, site)?.expression.getText().startsWith(`this.${client}.`) === true);
  const names = new Set(sent.filter(({ target }) => target.known).map(({ target }) => target.text));
  const taker = place.map.sites.find((site) => site.direction === 'in' && site.library === LIBRARY && names.has(site.target.text));
  const opened = taker === undefined ? undefined : openAgain(place, taker.file);
  const controller = opened?.source.statements.filter(ts.isClassDeclaration).find((one) => taker !== undefined && isAround(opened, one, taker.line));
  return opened === undefined || controller?.name === undefined ? undefined : { client, owner, opened, controller };
}

function isAround({ source }: OpenFile, node: ts.Node, line: number): boolean {
  const lineOf = (offset: number): number => source.getLineAndCharacterOfPosition(offset).line + 1;
  return lineOf(node.getStart(source)) <= line && line <= lineOf(node.end);
}

/** Sends an event with the client, which the controller takes and does the work for. */
export function overClient(job: Job, taken: TakenClient): Made {
  const { place } = job;
  const { client, owner, opened } = taken;
  if (job.each !== undefined) return 'it is done for each item of a list';
  if (job.work.isBound && opened.file !== place.file) return 'it uses what is declared beside it, which the controller cannot import';
  const members = membersOf(owner, job.work.members);
  const missing = typeof members === 'string' ? members : missingMembers(place, taken, members);
  if (typeof missing === 'string') return missing;
  const changes = controllerChanges(job, taken, missing);
  if (typeof changes === 'string') return changes;
  const head = `this.${client}.emit(${place.style.quote}${job.name}${place.style.quote}, `;
  return mergeFiles([{ file: place.file, changes: job.handOver(`${head}${dataText(job, head)})`, { isPromise: false }) }, { file: opened.file, changes }]);
}

/** What the controller must be given too; that can only be where both are of one module. */
function missingMembers(place: Place, { owner, controller }: TakenClient, members: readonly ts.ParameterDeclaration[]): readonly ts.ParameterDeclaration[] | string {
  const own = constructorOf(controller)?.parameters ?? [];
  const missing = members.filter((member) => !own.some((one) => one.name.getText() === member.name.getText() && one.type?.getText() === member.type?.getText()));
  const [first] = missing;
  if (first === undefined || controller === owner) return missing;
  const module = moduleOf(place, owner.name?.text ?? '');
  const isOfOneModule = module !== undefined && lists(module.options, 'controllers', controller.name?.text ?? '');
  return isOfOneModule ? missing : `the controller that takes these messages is given no \`${first.name.getText()}\``;
}

function controllerChanges(job: Job, { opened, controller }: TakenClient, missing: readonly ts.ParameterDeclaration[]): readonly TextChange[] | string {
  const { place, work } = job;
  const imports = opened.file === place.file ? [] : carryImports(place, opened, [...new Set([...work.needs, ...missing.flatMap(namesOf)])], place.read);
  if (typeof imports === 'string') return imports;
  const names = importNames(opened, [[LIBRARY, 'EventPattern'], [LIBRARY, 'Payload']]);
  if (names === undefined) return 'the name `Payload` means something else there';
  const method = insertion(opened.text.lastIndexOf('\n', controller.end - 1) + 1, methodText(job, opened, controller));
  return [...names.flatMap(({ changes }) => changes), ...imports, ...addParameters(opened, controller, missing.map((one) => one.getText())), method];
}

function methodText(job: Job, { text, source, style: { quote, indent, newline } }: OpenFile, controller: ts.ClassDeclaration): string {
  const at = `${lineIndent(text, controller.getStart(source))}${indent}`;
  const name = job.name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return ['', `${at}@EventPattern(${quote}${job.name}${quote})`, `${at}async ${name}(@Payload() data: any) {`, workLines(job, 'data', `${at}${indent}`), `${at}}`, ''].join(newline);
}
