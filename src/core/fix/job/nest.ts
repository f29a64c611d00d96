import { ts } from 'ts-morph';
import { insertion, type FileChange, type TextChange } from '../fix';
import { importNames, importText } from '../imports';
import { manifestAt, parentOf, versionOf } from '../manifest';
import { carryImports, importLines, specifierTo } from '../modules';
import { lineIndent } from '../code-style';
import { identifiersIn, type OpenFile, type Place } from '../place';
import { addChanges, intoFunction, openAgain } from './bullmq';
import { mergeFiles, workLines, branchOf, type Job, type Made } from './job';
import { queueName } from './make-queue';
import { BY_THE_QUEUE, defaultRetries, retriesIn } from './retries';
import { addParameters, addToList, constructorOf, injectedClass, listOf, lists, moduleOf, type NestModule } from './nest-module';

export type NestLibrary = '@nestjs/bullmq' | '@nestjs/bull';

/** A queue that the module of a class registers, or none yet. */
export interface NestQueue { readonly name: string; readonly library: NestLibrary; readonly module: NestModule; readonly owner: ts.ClassDeclaration; readonly isNew: boolean; readonly hasRetries: boolean }

/** The queues that the module of the class around a call registers; where it registers none, a new one. A text says why there are none. */
export function nestQueues(place: Place): readonly NestQueue[] | string {
  const owner = injectedClass(place.call);
  if (owner?.name === undefined) return [];
  const manifest = manifestAt(place.file, place.read);
  const library = (['@nestjs/bullmq', '@nestjs/bull'] as const).find((name) => versionOf(manifest, name) !== undefined);
  if (library === undefined) return [];
  const module = moduleOf(place, owner.name.text);
  if (module === undefined) return `the module of \`${owner.name.text}\` is not found`;
  const imports = listOf(module.options, 'imports')?.elements ?? [];
  const names = imports.filter((one) => one.getText().startsWith('BullModule.registerQueue(')).flatMap((one) => [...one.getText().matchAll(/\bname:\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? ''));
  const known = names.map((name): NestQueue => ({ name, library, module, owner, isNew: false, hasRetries: registeredWithRetries(imports, name) }));
  return known.length > 0 ? known : [{ name: queueName(place), library, module, owner, isNew: true, hasRetries: true }];
}

/** Whether the module says for the queue how its jobs are tried again. */
function registeredWithRetries(imports: readonly ts.Expression[], name: string): boolean {
  return imports.some((one) => one.getText().startsWith('BullModule.registerQueue(') && new RegExp(`\\bname:\\s*['"]${name}['"][^}]*\\bdefaultJobOptions\\b[^}]*\\battempts\\b`).test(one.getText()));
}

/** Puts a job on a queue that NestJS injects, and makes a processor do it. */
export function onNestQueue(job: Job, queue: NestQueue): Made {
  const { place, work } = job;
  const { owner, name, library } = queue;
  if (work.isBound) return 'it uses what is declared beside it, which a processor cannot import';
  const members = membersOf(owner, work.members);
  if (typeof members === 'string') return members;
  const injected = injectedQueue(owner, name);
  const variable = injected ?? `${name.replace(/[^A-Za-z\d]+(.)?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? '')}Queue`;
  const { quote } = place.style;
  const parameters = injected === undefined ? addParameters(place, owner, [`@InjectQueue(${quote}${name}${quote}) private readonly ${variable}: Queue`]) : [];
  const imports = injected === undefined ? importNames(place, [[library, 'InjectQueue'], [library.slice('@nestjs/'.length), 'Queue']]) : [];
  if (imports === undefined) return 'the name `Queue` means something else in this file';
  const processor = processorFor(job, queue, members);
  if (typeof processor === 'string') return processor;
  return mergeFiles([{ file: place.file, changes: [...imports.flatMap(({ changes }) => changes), ...parameters, ...addChanges(job, `this.${variable}`, queue.isNew || queue.hasRetries ? BY_THE_QUEUE : retriesIn(place))] }, ...processor]);
}

/** The field that holds a queue already. */
function injectedQueue(owner: ts.ClassDeclaration, name: string): string | undefined {
  return constructorOf(owner)?.parameters.find((one) => new RegExp(`@InjectQueue\\(['"]${name}['"]\\)`).test(one.getText()))?.name.getText();
}

/** The parameters of a constructor that give a class these members; a text names one that comes from elsewhere. */
export function membersOf(owner: ts.ClassDeclaration, names: readonly string[]): readonly ts.ParameterDeclaration[] | string {
  const parameters = constructorOf(owner)?.parameters ?? [];
  const found = names.map((name) => parameters.find((one) => one.name.getText() === name && (one.modifiers?.length ?? 0) > 0) ?? name);
  const missing = found.find((one) => typeof one === 'string');
  return missing === undefined ? found.filter((one) => typeof one !== 'string') : `\`this.${missing}\` is not injected, so a worker cannot have it`;
}

/** Names that the declaration of a parameter mentions: its type and those of its decorators. */
export function namesOf(parameter: ts.ParameterDeclaration): readonly string[] {
  const types: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) types.push(node.typeName.text);
    ts.forEachChild(node, visit);
  };
  visit(parameter);
  const decorators = (ts.getDecorators(parameter) ?? []).flatMap((one) => identifiersIn(one).map(({ text }) => text));
  return [...new Set([...types, ...decorators])];
}

function processorFor(job: Job, queue: NestQueue, members: readonly ts.ParameterDeclaration[]): readonly FileChange[] | string {
  const site = job.place.map.sites.find(({ direction, library, target }) => direction === 'in' && /bull/.test(library) && target.text.split('/')[0] === queue.name);
  if (site === undefined || queue.isNew) return newProcessor(job, queue, members);
  const opened = openAgain(job.place, site.file);
  const owner = opened?.source.statements.filter(ts.isClassDeclaration).find((one) => new RegExp(`@Processor\\(\\s*(\\{\\s*name:\\s*)?['"]${queue.name}['"]`).test(one.getText()));
  if (opened === undefined || owner?.name === undefined) return `the processor of \`${queue.name}\` is not found`;
  if (!lists(queue.module.options, 'providers', owner.name.text)) return `the processor of \`${queue.name}\` belongs to another module`;
  return intoProcessor(job, queue, opened, owner, members);
}

function intoProcessor(job: Job, { library }: NestQueue, opened: OpenFile, owner: ts.ClassDeclaration, members: readonly ts.ParameterDeclaration[]): readonly FileChange[] | string {
  const own = constructorOf(owner)?.parameters ?? [];
  const missing = members.filter((member) => !own.some((one) => one.name.getText() === member.name.getText() && one.type?.getText() === member.type?.getText()));
  if (missing.some((member) => own.some((one) => one.name.getText() === member.name.getText()))) return 'the processor has something else under the same name';
  const imports = opened.file === job.place.file ? [] : carryImports(job.place, opened, [...new Set([...job.work.needs, ...missing.flatMap(namesOf)])], job.place.read);
  if (typeof imports === 'string') return imports;
  const work = library === '@nestjs/bull' ? newMethod(job, opened, owner) : intoProcess(job, opened, owner);
  return typeof work === 'string' ? work : [{ file: opened.file, changes: [...imports, ...addParameters(opened, owner, missing.map((one) => one.getText())), ...work] }];
}

function intoProcess(job: Job, opened: OpenFile, owner: ts.ClassDeclaration): readonly TextChange[] | string {
  const method = owner.members.find((one): one is ts.MethodDeclaration => ts.isMethodDeclaration(one) && one.name.getText() === 'process');
  const parameter = method?.parameters[0]?.name.getText();
  if (method === undefined || parameter === undefined) return 'the processor has no method `process`';
  return intoFunction(job, opened, method, { name: `${parameter}.name`, data: `${parameter}.data` });
}

function methodLines(job: Job, { quote, indent }: OpenFile['style'], at: string): readonly string[] {
  const name = job.name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return [`@Process(${quote}${job.name}${quote})`, `${at}async ${name}(job: Job) {`, workLines(job, 'job.data', `${at}${indent}`), `${at}}`];
}

function newMethod(job: Job, opened: OpenFile, owner: ts.ClassDeclaration): readonly TextChange[] | string {
  const imported = importNames(opened, [['@nestjs/bull', 'Process'], ['bull', 'Job']]);
  if (imported === undefined) return 'the name `Job` means something else there';
  const { text, source, style } = opened;
  const at = `${lineIndent(text, owner.getStart(source))}${style.indent}`;
  const lines = methodLines(job, style, at);
  return [...imported.flatMap(({ changes }) => changes), insertion(text.lastIndexOf('\n', owner.end - 1) + 1, `${style.newline}${at}${lines.join(style.newline)}${style.newline}`)];
}

/** A processor in a file of its own, listed in the module. */
function newProcessor(job: Job, queue: NestQueue, members: readonly ts.ParameterDeclaration[]): readonly FileChange[] | string {
  const { place, work } = job;
  const { module, name } = queue;
  const className = `${name.charAt(0).toUpperCase()}${name.slice(1).replace(/[^A-Za-z\d]+(.)?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? '')}Processor`;
  const file = `${parentOf(place.file) === '' ? '' : `${parentOf(place.file)}/`}${name}.processor.ts`;
  if (place.read(file) !== undefined) return `${file} is there already`;
  const imports = importLines(place, file, [...new Set([...members.flatMap(namesOf), ...work.needs])], place.read);
  if (typeof imports === 'string') return imports;
  const listed = [addToList(module, 'providers', className), ...(queue.isNew ? [addToList(module, 'imports', `BullModule.registerQueue({ name: ${place.style.quote}${name}${place.style.quote}, ${defaultRetries(place.style)} })`)] : [])];
  const refused = listed.find((one) => typeof one === 'string');
  if (typeof refused === 'string') return refused;
  const names = importNames(module.opened, [[specifierTo(module.opened, file, place.read), className], ...(queue.isNew ? [[queue.library, 'BullModule'] as const] : [])]);
  if (names === undefined) return `the name \`${className}\` means something else in ${module.opened.file}`;
  if (queue.isNew && !hasRoot(place, module)) return `no \`BullModule.forRoot\` says where Redis is`;
  const changes = [...names.flatMap((one) => one.changes), ...listed.flatMap((one) => (typeof one === 'string' ? [] : one))];
  return [{ file: module.opened.file, changes }, { file, created: true, changes: [insertion(0, processorText(job, queue, className, members, imports))] }];
}

/** Whether the application says somewhere where Redis is: its own module does, or another processor or queue is used already. */
function hasRoot({ map, read, file }: Place, { opened }: NestModule): boolean {
  const isUsed = map.sites.some(({ library, services }) => /bull/.test(library) && services.length > 0);
  const root = ['src/app.module.ts', 'app.module.ts', `${file.slice(0, Math.max(0, file.indexOf('src/')))}src/app.module.ts`].map((one) => read(one) ?? '');
  return isUsed || [opened.text, ...root].some((text) => text.includes('BullModule.forRoot'));
}

function processorText(job: Job, { library, name }: NestQueue, className: string, members: readonly ts.ParameterDeclaration[], imports: readonly string[]): string {
  const { style } = job.place;
  const { quote, indent, newline, end } = style;
  const isBull = library === '@nestjs/bull';
  const given = members.map((one) => one.getText()).join(', ');
  const made = isBull ? (given === '' ? [] : [`${indent}constructor(${given}) {}`, '']) : given === '' ? [] : [`${indent}constructor(${given}) {`, `${indent}${indent}super()${end}`, `${indent}}`, ''];
  const process = isBull ? methodLines(job, style, indent).map((line, index) => (index === 0 ? `${indent}${line}` : line))
    : [`${indent}async process(job: Job) {`, branchOf(job, { at: `${indent}${indent}`, isLast: true }), `${indent}}`];
  return [
    importText(style, isBull ? '{ Process, Processor }' : '{ Processor, WorkerHost }', library), importText(style, '{ Job }', library.slice('@nestjs/'.length)), ...imports, '',
    `@Processor(${quote}${name}${quote})`, `export class ${className}${isBull ? '' : ' extends WorkerHost'} {`, ...made, ...process, '}', '',
  ].join(newline);
}
