import { FRONTS, type Start } from './cloud-functions';
import { partsInside, propertiesOf, TOKENS } from './stack-text';
import type { WrittenFunction } from './stacks';

/** A module and its export as SST takes them: `packages/functions/src/orders.handler`. */
const HANDLER = /^(['"`])((?:\.\/)?[\w@./-]*\w)\.([A-Za-z_]\w*)\1$/;
const CONSTRUCTS = /\bsst\.(?:aws|cloudflare)\.\w|['"](?:sst\/constructs|@serverless-stack\/resources)['"]/;
const HANDED = /\.(?:subscribe|route)\(\s*(?:(['"`])[^'"`\n]*\1\s*,\s*)?(?:\{[^{}]*?\bhandler:\s*)?['"`][\w@./-]+\.\w+['"`]/;

/** Whether a text may say what SST deploys. */
export function mayHoldSst(text: string): boolean {
  return CONSTRUCTS.test(text) || HANDED.test(text);
}

/** A call as far as it stands around something. */
interface Around { readonly callee: string; readonly open: number; /** What stands between its bracket and the place. */ readonly before: string }

/** Functions that constructs of SST are handed as texts, with what starts each; which of them are modules here is not known yet. */
export function sstFunctionsIn(text: string): readonly WrittenFunction[] {
  const open: { readonly bracket: string; readonly at: number }[] = [];
  return [...text.matchAll(TOKENS)].flatMap(({ 0: token, index }): readonly WrittenFunction[] => {
    if (/^[([{]$/.test(token)) open.push({ bracket: token, at: index });
    else if (/^[)\]}]$/.test(token)) open.pop();
    const [, , module, exported] = HANDLER.exec(token) ?? [];
    const call = open.findLast(({ bracket }) => bracket === '(');
    if (module === undefined || exported === undefined || call === undefined) return [];
    const callee = /(?:\bnew\s+)?[\w$.?!]+\s*(?:<[^<>()]*>)?\s*$/.exec(text.slice(Math.max(0, call.at - 120), call.at))?.[0].trim() ?? '';
    const around: Around = { callee, open: call.at, before: text.slice(call.at + 1, index) };
    const isFile = /^[cm]?[jt]sx?$/.test(exported);
    const options = optionsOf(text, around, open);
    return [{
      id: token.slice(1, -1), folder: { isBeside: false, path: module }, rest: '', exported: isFile ? 'default' : exported,
      ...limitOf(options.get('timeout')), starts: isFile ? [] : startsOf(text, around, options, `${module.slice(module.lastIndexOf('/') + 1)}.${exported}`),
    }];
  });
}

/** The properties of the object that a handler stands in; without one those of what is said after it. */
function optionsOf(text: string, { open: call }: Around, open: readonly { readonly bracket: string; readonly at: number }[]): ReadonlyMap<string, string> {
  const inner = open.at(-1);
  if (inner?.bracket === '{') return propertiesOf(text.slice(inner.at));
  return propertiesOf(partsInside(text, call).at(-1) ?? '');
}

const REQUESTED = /^new (?:sst\.\w+\.)?(?:Auth|ApiGatewayWebSocket|Api|ApiGatewayV1Api|WebSocketApi|AppSync\w*|GraphQLApi)$|\.(?:route|addRoutes|addDataSource)$/;
const SCHEDULED = /^new (?:sst\.\w+\.)?Cron(?:V2)?$/;
const CONSUMING = /\.(?:subscribe|notify|addConsumers?|addSubscribers|addTargets|addNotifications)$|^new (?:Queue|Topic|EventBus|Bucket|Table|KinesisStream)$/;

function startsOf(text: string, around: Around, options: ReadonlyMap<string, string>, handler: string): readonly Start[] {
  const callee = around.callee.replace(/\s*<[^<>]*>$/, '').replace(/[?!]/g, '');
  const id = partsInside(text, around.open).slice(0, 2).flatMap((part) => /^(['"`])([^'"`]*)\1$/.exec(part)?.[2] ?? [])[0];
  if (SCHEDULED.test(callee)) return [{ kind: 'schedule', name: id ?? handler }];
  if (CONSUMING.test(callee)) return [{ kind: 'consumer', name: handler }];
  if (REQUESTED.test(callee)) return [{ kind: 'request', name: routeIn(around.before) ?? id ?? handler, ...frontOf(callee) }];
  const isFunction = /^new (?:sst\.aws\.)?Function$/.test(callee);
  return isFunction && (options.get('url') ?? 'false') !== 'false' ? [{ kind: 'request', name: id ?? handler }] : [];
}

/** The last route that is named before a handler: `GET /orders`, `$connect`. */
function routeIn(before: string): string | undefined {
  return [...before.slice(-300).matchAll(/(['"`])((?:[A-Z]+ )?\/[^'"`\n]*|\$\w+)\1/g)].at(-1)?.[2];
}

/** What authorises stands behind the URL of its own function. */
function frontOf(callee: string): Pick<Start, 'front'> {
  const front = callee.includes('Auth') ? undefined : FRONTS['HttpApi'];
  return front === undefined ? {} : { front };
}

const UNITS: Readonly<Record<string, number>> = { second: 1000, minute: 60_000, hour: 3_600_000 };

/** `5 minutes`, or seconds as a number. */
function limitOf(timeout: string | undefined): Pick<WrittenFunction, 'limit'> {
  const [, count, unit] = /^['"`]?(\d+)(?: (second|minute|hour)s?['"`])?$/.exec(timeout ?? '') ?? [];
  return count === undefined ? {} : { limit: Number(count) * (UNITS[unit ?? 'second'] ?? 1000) };
}
