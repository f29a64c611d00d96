import { FRONTS, type Start } from './cloud-functions';
import type { CloudFunction, PackageInfo, StackPlace } from './discovery';
import { folderOf, isWithin, joinPath, nameOf, nearest, withoutExtension } from './paths';
import { recallText, type Reading } from './read-text';
import { mayHoldSst, sstFunctionsIn } from './sst-functions';
import { partsInside, propertiesOf, withoutComments } from './stack-text';

/** A function that a stack of the AWS CDK or of SST deploys: an export of a module here, with what starts it as far as the same file says. */
export interface StackFunction extends Pick<CloudFunction, 'limit'>, StackPlace { readonly starts: readonly Start[] }

interface StackFile { readonly file: string; readonly app: string }

/** A path as a file has it: below its own folder, or below that of its application. */
interface WrittenPath { readonly isBeside: boolean; readonly path: string }

/** A function as the text of one file has it, before anybody knows where that file lies. */
export interface WrittenFunction extends Pick<StackFunction, 'limit' | 'starts' | 'exported' | 'id'> {
  readonly folder?: WrittenPath;
  /** What follows the folder; without a folder the end of the name of a file beside the stack. */
  readonly rest: string;
}

/** What the text of a file says of stacks; `undefined` where it cannot hold one. */
export interface WrittenStacks { readonly functions: readonly WrittenFunction[] | undefined; readonly sst?: readonly WrittenFunction[] }

interface Stacks { readonly functions: readonly StackFunction[]; readonly files: readonly string[] }

/** The files that may hold stacks of the AWS CDK or of SST, and the functions that these deploy from modules of the workspace. */
export function readStacks(reading: Reading, files: readonly string[], production: readonly string[], packages: readonly PackageInfo[]): Stacks {
  const modules = new Set(production.map(withoutExtension));
  const apps = new Map([...packages.map((info) => info.root), ...files.filter((path) => nameOf(path) === 'cdk.json').map(folderOf)].map((root) => [root, root]));
  const read = (file: string): WrittenStacks => recallText(reading, 'stacks', file, writtenStacks);
  const below = (roots: readonly string[]): readonly string[] => production.filter((path) => roots.some((root) => isWithin(path, root)));
  const cdk = below(packages.filter(usesStacks).map((info) => info.root)).flatMap((file) => {
    const { functions } = read(file);
    return functions === undefined ? [] : [{ file, app: nearest(apps, file) ?? '', functions }];
  });
  const configurations = files.filter(isSstConfiguration);
  const configured = new Map(configurations.map((path) => [folderOf(path), folderOf(path)]));
  const sst = below([...configured.keys()]).flatMap((file) => {
    const { sst: functions } = read(file);
    return functions === undefined ? [] : [{ file, app: nearest(configured, file) ?? '', functions }];
  });
  const stacks = [...cdk, ...sst];
  return { functions: stacks.flatMap((stack) => stack.functions.flatMap((written) => placed(stack, written))).filter(({ module }) => modules.has(module)), files: [...new Set([...configurations, ...stacks.map(({ file }) => file)])] };
}

/** Whether a file says that SST deploys what lies in its folder. */
export function isSstConfiguration(path: string): boolean {
  return /^sst\.(?:config\.[cm]?[jt]s|json)$/.test(nameOf(path));
}

/** Reads the text of one file without looking at any other. */
export function writtenStacks(text: string): WrittenStacks {
  return { functions: mayHoldCdk(text) ? functionsIn(withoutComments(text)) : undefined, ...(mayHoldSst(text) ? { sst: sstFunctionsIn(withoutComments(text)) } : {}) };
}

function placed({ file, app }: StackFile, { folder, rest, ...written }: WrittenFunction): readonly StackFunction[] {
  if (folder === undefined) return [{ file, module: withoutExtension(`${withoutExtension(file)}.${rest}`), ...written }];
  const base = joinPath(folder.isBeside ? folderOf(file) : app, folder.path);
  const path = base === undefined ? undefined : joinPath(base, rest);
  return path === undefined ? [] : [{ file, module: rest === '' ? withoutExtension(path) : path, ...written }];
}

export function usesStacks({ dependencies }: PackageInfo): boolean {
  return dependencies.some((name) => name === 'aws-cdk-lib' || name.startsWith('@aws-cdk/aws-lambda'));
}

export function mayHoldStack(text: string): boolean {
  return mayHoldCdk(text) || mayHoldSst(text);
}

function mayHoldCdk(text: string): boolean {
  return /['"](?:aws-cdk-lib|@aws-cdk\/aws-lambda[\w-]*)['"/]/.test(text);
}

const CONSTRUCTION = /(?:\b(?:const|let)\s+|\bthis\.)?([\w$]*)\s*(?::\s*[\w$.]+\s*)?(?:=\s*)?\bnew\s+(?:[\w$]+\.)?(NodejsFunction|Function)\s*\(/g;

function functionsIn(text: string): readonly WrittenFunction[] {
  return [...text.matchAll(CONSTRUCTION)].flatMap(({ 0: found, 1: variable = '', 2: type, index }) => {
    const [, id, given] = partsInside(text, index + found.length - 1);
    const name = id === undefined ? undefined : /^['"]([^'"]+)['"]$/.exec(id)?.[1] ?? lastText(text.slice(0, index), id);
    if (name === undefined) return [];
    const options = propertiesOf(given ?? '');
    const target = type === 'Function' ? assetTarget(options) : entryTarget(options, name);
    return target === undefined ? [] : [{ id: name, ...target, ...limitOf(options.get('timeout')), starts: variable === '' ? [] : startsOf(text, variable, name) }];
  });
}

/** What a name was last said to be. */
function lastText(before: string, name: string): string | undefined {
  return /^\w+$/.test(name) ? [...before.matchAll(new RegExp(`\\b${name}(?:\\s*:\\s*string)?\\s*=\\s*(['"])([^'"]+)\\1`, 'g'))].at(-1)?.[2] : undefined;
}

type Target = Pick<WrittenFunction, 'folder' | 'rest' | 'exported'>;

/** `code` is a folder, and `handler` a module and its export in it. */
function assetTarget(options: ReadonlyMap<string, string>): Target | undefined {
  const folder = pathIn(options.get('code'));
  const [, module, exported] = /^['"]([^'"]+)\.(\w+)['"]$/.exec(options.get('handler') ?? '') ?? [];
  return folder === undefined || module === undefined || exported === undefined ? undefined : { folder, rest: module, exported };
}

/** Without an `entry` it is the file beside the stack that has the name of the construct too. */
function entryTarget(options: ReadonlyMap<string, string>, name: string): Target | undefined {
  const entry = options.get('entry');
  const folder = entry === undefined ? undefined : pathIn(entry);
  const exported = /^['"](?:[^'"]*\.)?(\w+)['"]$/.exec(options.get('handler') ?? '\'handler\'')?.[1];
  if (exported === undefined || (entry !== undefined && folder === undefined)) return undefined;
  return folder === undefined ? { rest: `${name}.ts`, exported } : { folder, rest: '', exported };
}

const PATH_WORDS = /\b(?:[\w$]+\.Code|Code|fromAsset|path|posix|join|resolve|normalize|__dirname|process|cwd|require|new|URL|fileURLToPath|import|meta|url|dirname|pathname)\b/g;

/** A path that is written down, beside the file or below the folder of the application. */
function pathIn(expression: string | undefined): WrittenPath | undefined {
  if (expression === undefined) return undefined;
  const call = /^[\w$.]*\bfromAsset\s*(?=\()/.exec(expression);
  const asset = call === null ? expression : partsInside(expression, call[0].length)[0] ?? '';
  const texts = [...asset.matchAll(/(['"`])(.*?)\1/g)].map(([, , text]) => text ?? '');
  const isRead = texts.length > 0 && !texts.some((text) => text.replace('${__dirname}', '').includes('${')) && !/[\w$]/.test(asset.replace(/(['"`]).*?\1/g, '').replace(PATH_WORDS, ''));
  const isBeside = /__dirname|import\.meta|require\.resolve/.test(asset);
  return isRead ? { isBeside, path: texts.map((text) => text.replace('${__dirname}', '')).join('/') } : undefined;
}

function limitOf(timeout: string | undefined): Pick<StackFunction, 'limit'> {
  const [, unit, count] = /\bDuration\.(millis|seconds|minutes)\(\s*(\d+)\s*\)$/.exec(timeout ?? '') ?? [];
  return count === undefined ? {} : { limit: Number(count) * (unit === 'minutes' ? 60_000 : unit === 'seconds' ? 1000 : 1) };
}

/** What the constructs of the same file that are handed a function start it by. */
function startsOf(text: string, variable: string, name: string): readonly Start[] {
  const it = `(?:this\\.)?${variable.replaceAll('$', '\\$')}\\b`;
  const has = (pattern: string): boolean => new RegExp(pattern).test(text);
  const fronted = FRONTED.flatMap(([type, before]): Start[] => (has(`${before}${it}`) ? [{ kind: 'request', name, ...frontNamed(type) }] : []));
  const direct = has(`${it}\\.addFunctionUrl\\(`) ? [{ kind: 'request', name } as const] : [];
  const handed: Start['kind'] | undefined = has(`${it}\\.addEventSource\\(`) || has(`\\b(?:LambdaSubscription|LambdaDestination)\\(\\s*${it}`) ? 'consumer' : undefined;
  const kinds = new Set([handed, has(`\\bLambdaFunction\\(\\s*${it}`) ? kindOfRules(text) : undefined].filter((kind) => kind !== undefined));
  return [...fronted, ...direct, ...[...kinds].map((kind): Start => ({ kind, name }))];
}

const FRONTED: readonly (readonly ['Api' | 'HttpApi', string])[] = [
  ['Api', '(?:\\bLambdaIntegration\\(\\s*|\\bLambdaRestApi\\([^;]*?\\bhandler:\\s*)'], ['HttpApi', '\\bHttpLambdaIntegration\\([^,;]*,\\s*'],
];

/** Rules of EventBridge either keep a schedule or match events; where a file has both, it is not known which one a function belongs to. */
function kindOfRules(text: string): 'schedule' | 'consumer' | undefined {
  const [schedules, matches] = [/\bSchedule\./.test(text), /\beventPattern\b/.test(text)];
  return schedules === matches ? undefined : schedules ? 'schedule' : 'consumer';
}

function frontNamed(type: 'Api' | 'HttpApi'): Pick<Start, 'front'> {
  const front = FRONTS[type];
  return front === undefined ? {} : { front };
}
