import { displayName } from '../../link/display-name';
import { callAt, functionAt, onceAbout, stepsAt } from '../../model/entries';
import type { CallFact, FileFacts, ImportFact } from '../../model/facts';
import type { HandlerPath } from './handler-paths';
import type { Wait } from './hits';
import { isGuardedBySecret, isSigned, readsAuthorization } from './signed';
import { calledName } from './waits';

/** `send2FATokenEmail` → `send 2fa token email`. */
export function words(name: string): string {
  return name.replace(/([a-z])([A-Z0-9])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2').replace(/[^\p{L}\d]+/gu, ' ').trim().toLowerCase();
}

const RECORDS = /\b(audit|audits|analytics|track|tracking|telemetry|logs?|metrics?|indexing|reindex|invalidate|revalidate|purge|warm|usage event|activity)\b/;

/** A record of what happened, which nobody waits for. */
export function isRecordName(name: string): boolean {
  return RECORDS.test(words(name));
}

function fileOf({ entry }: HandlerPath): FileFacts {
  return entry.file;
}

/** The handler's name and those of the functions on the way, as words. */
export const namesOnPath = onceAbout(fileOf, ({ entry, functions }: HandlerPath): readonly string[] => [words(entry.name), ...functions.map(({ file, function: index }) => words(displayName(file, functionAt(file, index))))]);

/** A trial or a preview, whose caller wants to see how it went. */
export const isTrial = onceAbout(fileOf, (path: HandlerPath) => namesOnPath(path).some((name) => /\b(test|testing|e2e|debug|preview|dry run|verify transport|diagnostics?)\b/.test(name)));

const MACHINE = /\b(cron|crons|qstash|inngest|api jobs)\b/;
/** What a route for machines may be called, and one for users too: `/internal/api/users` of a web application, `queue.pause` of a product about queues. */
const MAYBE_MACHINE = /\b(scheduler|scheduled|queue|queues|background|internal)\b/;

/** A route that a scheduler, a queue or another of our own services calls to get work done: no user waits for it. */
export const isCalledByMachine = onceAbout(fileOf, (path: HandlerPath) => {
  const name = words(path.entry.name);
  return MACHINE.test(name) || path.entry.file.imports.some(isMachineGuard) || (MAYBE_MACHINE.test(name) && (isGuardedBySecret(path) || readsAuthorization(path)));
});

/** `withQstash`, `verifyCronSecret`: what lets only a scheduler or a queue in. */
function isMachineGuard({ name, from }: ImportFact): boolean {
  return /^(with|verify|require|assert)\w*(qstash|cron|inngest)/i.test(name) || (from.startsWith('@upstash/qstash') && /^(verifySignature|Receiver$)/.test(name));
}

/** A procedure without the routers around it: `servers.receiveNotification` → `receive notification`. */
function ownName(name: string): string {
  return words(name.includes('/') ? name : name.slice(name.lastIndexOf('.') + 1));
}

/** `receiveNotification`: what something reports by itself. */
const RECEIVES = /^receive (.* )?(notifications?|events?|alerts?|callbacks?)$/;

/** A route that a provider calls, who calls again when it fails; a procedure for it is named for the event, and its file says what it is; else it checks the signature. */
export const isWebhook = onceAbout(fileOf, ({ entry }: HandlerPath) => (
  isSigned({ entry }) || /\b(webhook|webhooks)\b/.test(words(`${entry.name} ${entry.file.file.slice(entry.file.file.lastIndexOf('/') + 1)}`)) || RECEIVES.test(ownName(entry.name))));

/** Work that somebody runs by hand, once, and waits to see the end of; and what is routed for those who run the product (`/api/admin/…`). */
export function isOperation({ entry }: HandlerPath): boolean {
  return /\/(admin|backoffice|retool)\//.test(entry.name) || /\b(manual|manually|backfill|migrate|migration|migrations|seed|repair|reprocess)\b/.test(words(entry.name));
}

/** `sendReceipt`, `cancelEmailHandler`: a handler that is named for what it sends. */
function isNamedForMessage(name: string): boolean {
  return /^send \w/.test(name) || /^\w+ e ?mail (handler|action|route|mutation)$/.test(name);
}

/** Sending just this message, or sending it again, is what the user asked for: whether it went out is the answer. */
export function isAskedFor({ entry, functions }: HandlerPath): boolean {
  const own = functions.map(({ file, function: index }) => words(functionAt(file, index)?.name ?? ''));
  return /^send \w/.test(ownName(entry.name)) || /\bresend\b|\brequest (\w+ ){0,4}e?mail\b|\bsend (\w+ ){0,3}(notification|notifications|email|emails|mail|mails|sms|push|message|messages)\b/.test(words(entry.name)) || own.some((name) => /^resend \w/.test(name)) || isNamedForMessage((own[0] ?? '').replace(/^((handle|on|do) )+/, ''));
}

/** Mails by which somebody confirms, accepts or resets something: without them what was asked for is of no use. */
export function isConfirmation(path: HandlerPath): boolean {
  return namesOnPath(path).some((name) => /\b(verif\w*|confirm\w*|invit\w*|activat\w*|reset|forget|forgot|forgotten|subscribe|subscriber|subscribers|opt in)\b/.test(name));
}

/** `POST /agents/:id/test`: somebody tries out one thing of their own, and waits to see how it goes. */
export function isTriedOut({ entry }: HandlerPath): boolean {
  return /\/[:{[][^/]*\/(test|try|preview|dry-run)$/.test(entry.name);
}

/** Happens once per item on the way: inside a loop, or in a callback of `map` and the like. */
export function isRepeated(wait: Wait): boolean {
  return isInLoop(wait) || wait.path.edges.some(({ at, how }) => how === 'callback' && /^(map|forEach|flatMap|each|mapSeries)$/.test(calledName(at.call)) && !isMapOfOne(at.file, at.call));
}

/** Methods of what holds one result, which may be mapped too. */
const OF_ONE = /^(andThen|andTee|asyncAndThen|asyncMap|mapErr|orElse|orTee|match|unwrapOr|then|catch|finally|subscribe|pipe)$/;

/** `result.map(async (row) => …).mapErr(…)`, or a `map` that is awaited as it is: a list would give many promises, for `Promise.all`. */
function isMapOfOne(file: FileFacts, call: CallFact): boolean {
  const [step] = call.use;
  if (step?.kind === 'argument') return calledName(callAt(file, step.call) ?? call) === 'pipe';
  return /^(map|flatMap)$/.test(calledName(call)) && (step?.kind === 'return' || step?.kind === 'await' || (step?.kind === 'member' && OF_ONE.test(step.name)));
}

/** In a loop, unless that ends with the first that succeeds: the next model, the next attempt. */
function isInItemLoop(file: FileFacts, { within, function: index }: CallFact): boolean {
  if (!within.includes('loop')) return false;
  const ends = (stepsAt(file, index) ?? []).flatMap((step) => (step.kind === 'return' && step.within.includes('loop') ? [step] : []));
  return !ends.some((step) => !step.within.includes('catch') && step.within.join().startsWith(within.join()));
}

/** One after the other. */
export function isInLoop({ site, local, path }: Wait): boolean {
  const own = site ?? local;
  return (own?.call !== undefined && isInItemLoop(own.file, own.call)) || path.edges.some(({ at }) => isInItemLoop(at.file, at.call));
}

const HEAVY = /^(transcode|transcribe|finetune|fine tune|retrain|train model|backfill|reindex|scrape|crawl|ocr|backup|reconcile|bulk (import|export|send|upload|delete)|(import|export) all)\b/;
const VERBS = 'generate|render|export|convert|print|compile|encode|resize|compress|summarize|analyze|index|embed';
const NOUNS = 'pdf|pdfs|report|reports|invoice|invoices|statement|xlsx|csv|video|videos|thumbnail|thumbnails|archive|certificate|certificates|documents|corpus|images|photos|dump';

/** A verb of heavy work in front and its object at the end (`generateInvoicePdf`), or both at the end of a POST route (`/reports/generate`). */
export function namesHeavyWork({ entry, functions }: HandlerPath): boolean {
  const names = functions.map(({ file, function: index }) => words(functionAt(file, index)?.name ?? '').replace(/^(handle|do|on|async|internal|perform) /, '').replace(/ (job|task|async|handler|service)$/, ''));
  return names.some(isHeavyName) || isHeavyRoute(entry.name);
}

function isHeavyName(name: string): boolean {
  if (/ (from|by|for|of|with|via) /.test(name)) return false;
  return HEAVY.test(name) || new RegExp(`^(${VERBS}) (.* )?(${NOUNS})$`).test(name);
}

function isHeavyRoute(route: string): boolean {
  if (!route.startsWith('POST ')) return false;
  const segments = route.split('/').slice(1).filter((segment) => !/^[:[{*]/.test(segment)).slice(-2).map(words);
  const text = segments.join(' ');
  return HEAVY.test(segments.at(-1) ?? '') || (new RegExp(`\\b(${VERBS})\\b`).test(text) && new RegExp(`\\b(${NOUNS})\\b`).test(text));
}
