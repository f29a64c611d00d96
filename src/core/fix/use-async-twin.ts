import { ts } from 'ts-morph';
import { isTypeScript } from './code-style';
import { insertion, type Offer, type TextChange } from './fix';
import { importName, newImport, isTaken } from './imports';
import { calledName, isInAsyncFunction, isInLoop, type CallNode, type Place } from './place';
import { withoutUnusedImports } from './unused-imports';

/** Functions that stop the process, by how their asynchronous twin gives its result. */
const TWINS: Readonly<Record<string, 'promise' | 'callback' | 'output'>> = {
  hashSync: 'promise', compareSync: 'promise', genSaltSync: 'promise',
  pbkdf2Sync: 'callback', scryptSync: 'callback', generateKeyPairSync: 'callback',
  gzipSync: 'callback', gunzipSync: 'callback', deflateSync: 'callback', inflateSync: 'callback', deflateRawSync: 'callback', inflateRawSync: 'callback',
  brotliCompressSync: 'callback', brotliDecompressSync: 'callback', unzipSync: 'callback',
  execSync: 'output', execFileSync: 'output',
};

const MODULES: readonly (readonly [functions: RegExp, module: string])[] = [
  [/^exec/, 'child_process'], [/^(pbkdf2|scrypt|generate)/, 'crypto'], [/zip|flate|brotli/, 'zlib'],
];

/** Replaces a function that stops the process by its asynchronous twin. */
export function useAsyncTwin(place: Place): readonly Offer[] {
  const name = calledName(place.call);
  const kind = TWINS[name];
  if (kind === undefined) return [];
  const twin = name.replace(/Sync$/, '');
  const title = place.l10n.t('Use the asynchronous `{0}` and await it', twin);
  const because = whyNot(place, kind);
  if (because !== undefined) return [{ title, because }];
  const changes = kind === 'promise' ? ofPromise(place, twin) : ofCallback(place, twin, kind);
  return [typeof changes === 'string' ? { title, because: changes } : { title, kind: 'quickfix', files: [{ file: place.file, changes: withoutUnusedImports(place, changes) }] }];
}

function whyNot(place: Place, kind: 'promise' | 'callback' | 'output'): string | undefined {
  const { call } = place;
  if (!isInAsyncFunction(call)) return 'the function around it is not async';
  if (isInLoop(call)) return 'each turn of the loop would wait for the one before';
  if (call.arguments?.some((argument) => ts.isFunctionLike(argument)) === true) return 'it is given a callback';
  return whyNotOptions(place, kind);
}

function whyNotOptions({ call, file }: Place, kind: 'promise' | 'callback' | 'output'): string | undefined {
  const given = call.arguments ?? [];
  if (losesItsType(file, calledName(call)) && given.length > 3) return 'TypeScript does not know that the promisified `scrypt` takes options';
  return kind === 'output' && /\b(stdio|input)\b/.test(given.at(-1)?.getText() ?? '') ? 'the asynchronous twin takes no `stdio` and no `input`' : undefined;
}

/** The declarations of Node say what all others give when they are promisified. */
function losesItsType(file: string, name: string): boolean {
  return name === 'scryptSync' && isTypeScript(file);
}

/** The same function of the same object without `Sync`. */
function ofPromise(place: Place, twin: string): readonly TextChange[] | string {
  const { call } = place;
  if (ts.isPropertyAccessExpression(call.expression)) {
    const { name } = call.expression;
    return [...aroundAwait(call), { start: name.getStart(), end: name.end, text: twin }];
  }
  const module = /['"](bcrypt(?:js)?)['"]/.exec(place.text)?.[1];
  const imported = module === undefined ? undefined : importName(place, module, twin);
  if (imported === undefined) return `the name \`${twin}\` means something else in this file`;
  return [...imported.changes, ...aroundAwait(call), { start: call.expression.getStart(), end: call.expression.end, text: imported.local }];
}

/** A constant of the module holds the promisified function. */
function ofCallback(place: Place, twin: string, kind: 'callback' | 'output'): readonly TextChange[] | string {
  const { call, text, file } = place;
  const [, known, isTyped] = new RegExp(`const (\\w+) = (?:util\\.)?promisify(<[^;=()]*>)?\\((?:\\w+\\.)?${twin}\\)`).exec(text) ?? [];
  const local = known ?? `${twin}Async`;
  if (known === undefined && isTaken(place.source, local)) return `the name \`${local}\` is taken`;
  const declared = known === undefined ? declare(place, twin, local) : [];
  if (typeof declared === 'string') return declared;
  const isUsed = !ts.isExpressionStatement(call.parent);
  const around = isUsed && kind === 'output' ? outputOf : isUsed && isTyped === undefined && losesItsType(file, calledName(call)) ? asBuffer : aroundAwait;
  return [
    ...declared, ...around(call), { start: call.expression.getStart(), end: call.expression.end, text: local },
  ];
}

function declare(place: Place, twin: string, local: string): readonly TextChange[] | string {
  const { text, style: { newline, end } } = place;
  const prefix = /from ['"]node:|require\(['"]node:/.test(text) ? 'node:' : '';
  const module = MODULES.find(([functions]) => functions.test(twin))?.[1] ?? '';
  const [original, promisify] = [importName(place, `${prefix}${module}`, twin), importName(place, `${prefix}util`, 'promisify')];
  if (original === undefined || promisify === undefined) return `the name \`${original === undefined ? twin : 'promisify'}\` means something else in this file`;
  const { start } = newImport(place, '', '');
  const gap = /^\r?\n\r?\n/.test(text.slice(start)) ? '' : newline;
  return [...original.changes, ...promisify.changes, { start, end: start, text: `${newline}${newline}const ${local} = ${promisify.local}(${original.local})${end}${gap}` }];
}

function aroundAwait(call: CallNode): readonly TextChange[] {
  const start = call.getStart();
  const { parent } = call;
  const isBound = (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent) || ts.isCallExpression(parent)) && parent.expression === call;
  return isBound ? [{ start, end: start, text: '(await ' }, { start: call.end, end: call.end, text: ')' }] : [{ start, end: start, text: 'await ' }];
}

/** What is known to be bytes; a type that is said already stays. */
function asBuffer(call: CallNode): readonly TextChange[] {
  const { parent } = call;
  if (ts.isAsExpression(parent)) return aroundAwait(call);
  const isAlone = ts.isVariableDeclaration(parent) || ts.isReturnStatement(parent) || ts.isPropertyAssignment(parent) || (ts.isCallExpression(parent) && parent.expression !== call);
  const [open, close] = isAlone ? ['', ''] : ['(', ')'];
  return [insertion(call.getStart(), `${open}(await `), insertion(call.end, `) as Buffer${close}`)];
}

/** What the program wrote, which the synchronous function gives directly. */
function outputOf(call: CallNode): readonly TextChange[] {
  const start = call.getStart();
  return [{ start, end: start, text: '(await ' }, { start: call.end, end: call.end, text: ').stdout' }];
}
