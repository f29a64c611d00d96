import type { LinkedSite } from '../../link/linked-model';
import { words } from './names';

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);
const NAMED: ReadonlySet<string> = new Set(['grpc', 'rpc', 'saas', 'storage']);
const READING = /^(get|list|find|fetch|query|read|lookup|look up|search|count|exists|has|head|retrieve|describe|load|select|show)\b/;

/** Whether a call asks another service for something and changes nothing there, as its method or its name says. */
export function isRead({ site, model }: LinkedSite): boolean {
  if (site.direction === 'in' || site.style !== 'sync' || model.waits === true) return false;
  if (site.category === 'http') return READS.has(site.operation);
  return NAMED.has(site.category) && isReadingName(lastName(site.category === 'grpc' || site.category === 'rpc' ? site.target.text : site.api));
}

/** A name whose verb in front only reads (`get_user`, `orders.list`), or stands at the end behind a dot. */
export function isReadingName(name: string): boolean {
  return READING.test(words(name)) || /[.:/](get|list|find|fetch|query|read|lookup|search|count|exists)(all|one|many|byid)?$/i.test(name);
}

/** `OrderService/GetOrder` → `GetOrder`; `new GetObjectCommand(…)` → `GetObjectCommand`. */
function lastName(text: string): string {
  return text.replace(/\(.*$/, '').split(/[./ ]/).findLast((part) => part !== '') ?? '';
}

const ASKS = /search|quer(y|ies)|graphql|token|oauth|login|auth|lookup|completion|embedding|predict|infer|generat|captcha|verif|valid|check|preview|calculat|quote|estimate|scrape|batchget|find|rpc|(^|[^a-z])list(?!s)/i;

/** Whether what a POST goes to is named for asking or computing something: it leaves nothing behind. */
export function onlyAsks(target: string): boolean {
  return ASKS.test(target);
}
