import { displayName } from '../../link/display-name';
import type { CallFact, FileFacts, ImportFact } from '../../model/facts';
import { onceFor } from '../../model/once';
import type { HandlerPath } from './handler-paths';
import type { Wait } from './hits';
import { isSigned } from './signed';
import { calledName } from './waits';

/** `send2FATokenEmail` → `send 2fa token email`. */
export function words(name: string): string {
  return name.replace(/([a-z])([A-Z0-9])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2').replace(/[^\p{L}\d]+/gu, ' ').trim().toLowerCase();
}

/** The handler's name and those of the functions on the way, as words. */
export const namesOnPath = onceFor(({ entry, functions }: HandlerPath): readonly string[] => [words(entry.name), ...functions.map(({ file, function: index }) => words(displayName(file, file.functions[index])))]);

/** A trial or a preview, whose caller wants to see how it went. */
export const isTrial = onceFor((path: HandlerPath) => namesOnPath(path).some((name) => /\b(test|testing|e2e|debug|preview|dry run|verify transport|diagnostics?)\b/.test(name)));

/** A route that a scheduler, a queue or another of our own services calls to get work done: no user waits for it. */
export const isCalledByMachine = onceFor(({ entry }: HandlerPath) => /\b(cron|crons|scheduler|scheduled|qstash|inngest|queue|queues|background|internal|api jobs)\b/.test(words(entry.name)) || entry.file.imports.some(isMachineGuard));

/** `withQstash`, `verifyCronSecret`: what lets only a scheduler or a queue in. */
function isMachineGuard({ name, from }: ImportFact): boolean {
  return /^(with|verify|require|assert)\w*(qstash|cron|inngest)/i.test(name) || (from.startsWith('@upstash/qstash/') && name.startsWith('verifySignature'));
}

/** `receiveNotification`: what something reports by itself. */
const RECEIVES = /^receive (.* )?(notifications?|events?|alerts?|callbacks?)$/;

/** A route that a provider calls, who calls again when it fails; a procedure for it is named for the event, and its file says what it is; else it checks the signature. */
export const isWebhook = onceFor(({ entry }: HandlerPath) => (
  isSigned({ entry }) || /\b(webhook|webhooks)\b/.test(words(`${entry.name} ${entry.file.file.slice(entry.file.file.lastIndexOf('/') + 1)}`)) || RECEIVES.test(words(entry.name))));

const SIGN_IN = /\b(log ?in|sign ?in)\b/;

/** A code or link that the user needs to go on; on the way of signing in, whatever is sent to verify somebody. */
export function isOneTimeCode(path: HandlerPath): boolean {
  const names = namesOnPath(path);
  if (SIGN_IN.test(words(path.entry.name)) && names.some((name) => /\b(verif\w*|magic|link|code|token)\b/.test(name))) return true;
  return names.some((name) => /\b(otp|2 ?fa|mfa|totp|tfa|passcode|magic ?link|two factor|one time|verification request|(verification|login|log in|sign in|signin|security|auth|access) code)\b/.test(name));
}

/** Work that somebody runs by hand, once, and waits to see the end of. */
export function isOperation({ entry }: HandlerPath): boolean {
  return /\b(manual|manually|backfill|migrate|migration|migrations|seed|repair|reprocess)\b/.test(words(entry.name));
}

/** A handler that is named for what it sends. */
const SENDING = /^send \w/;

/** Sending just this message, or sending it again, is what the user asked for: whether it went out is the answer. */
export function isAskedFor({ entry, functions }: HandlerPath): boolean {
  const own = functions.map(({ file, function: index }) => words(file.functions[index]?.name ?? ''));
  return /^send \w|\bresend\b|\brequest (\w+ ){0,4}e?mail\b|\bsend (\w+ ){0,3}(notification|notifications|email|emails|mail|mails|sms|push|message|messages)\b/.test(words(entry.name)) || own.some((name) => /^resend \w/.test(name)) || SENDING.test((own[0] ?? '').replace(/^((handle|on|do) )+/, ''));
}

/** Happens once per item on the way: inside a loop, or in a callback of `map` and the like. */
export function isRepeated(wait: Wait): boolean {
  return isInLoop(wait) || wait.path.edges.some(({ at, how }) => how === 'callback' && /^(map|forEach|flatMap|each|mapSeries)$/.test(calledName(at.call)));
}

/** In a loop, unless that ends with the first that succeeds: the next model, the next attempt. */
function isInItemLoop(file: FileFacts, { within, function: index }: CallFact): boolean {
  if (!within.includes('loop')) return false;
  const ends = (file.steps.at(index) ?? []).flatMap((step) => (step.kind === 'return' && step.within.includes('loop') ? [step] : []));
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
  const names = functions.map(({ file, function: index }) => words(file.functions[index]?.name ?? '').replace(/^(handle|do|on|async|internal|perform) /, '').replace(/ (job|task|async|handler|service)$/, ''));
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
