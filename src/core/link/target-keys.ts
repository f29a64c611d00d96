import type { CallModel } from '../catalogue/library';
import { isOpen, textOf, withoutScheme, type ReadTarget } from './targets';
import type { TextPart } from './values';

type Text = readonly TextPart[];

/** How much is known of what tells one target from another: a path, the name of a channel, a queue and the name of the job. */
export type Knowledge = 'none' | 'part' | 'all';

export function knowledgeOf(model: CallModel, { keys }: ReadTarget): Knowledge {
  if (model.url === undefined && !isMessaging(model)) return keys.some(hasName) ? 'all' : 'none';
  const known = keys.map((key) => (model.url === undefined ? ofName(key) : hasPathSegment(key) ? 'all' : 'none'));
  if (known.length > 0 && known.every((one) => one === 'all')) return 'all';
  return known.some((one) => one !== 'none') ? 'part' : 'none';
}

/** What a caller makes known of a target of which less is known without it; `none` when it adds nothing. */
export function saysMore(model: CallModel, before: { readonly own: ReadTarget; readonly known: Knowledge }, target: ReadTarget): Knowledge {
  const known = knowledgeOf(model, target);
  // Where the rest stays open, a name that a caller knows more of still tells which message it is: `${context}.OrderPlaced`.
  if (known === before.known) return known === 'part' && isMessage(model) && lengthKnown(target) > lengthKnown(before.own) ? 'part' : 'none';
  if (model.url !== undefined && !hasOtherPath(before.own, target)) return 'none';
  // A queue is enough to go by, but of an exchange the routing key is what matters.
  return known === 'part' && (model.url !== undefined || model.category === 'enqueue') ? 'all' : known;
}

/** Whether a caller says who is asked, where without it nothing tells: a base and a path that stays open. */
export function saysWhere(model: CallModel, own: ReadTarget, { texts }: ReadTarget): boolean {
  return model.url !== undefined && own.texts.every((text) => !hasHost(text)) && texts.some((text) => text.length > 1 && hasHost(text));
}

function hasHost([first]: Text): boolean {
  if (first === undefined) return false;
  return 'known' in first ? /^[a-z][a-z0-9+.-]*:\/\/[\w.-]+/i.test(first.known) : first.because === 'environment';
}

/** What goes to a topic or a queue. */
export function isMessaging(model: CallModel): boolean {
  return isMessage(model) || model.category === 'enqueue';
}

function isMessage(model: CallModel): boolean {
  return model.url === undefined && (model.category === 'publish' || model.category === 'rpc');
}

function ofName(key: Text): Knowledge {
  if (!hasName(key)) return 'none';
  const last = lastSegment(key);
  return hasName(last) && !last.some(isOpen) ? 'all' : 'part';
}

/** The routing key after the exchange, the job after the queue. */
function lastSegment(text: Text): Text {
  const index = text.findLastIndex((part) => 'known' in part && part.known.includes('/'));
  const part = text[index];
  if (part === undefined || !('known' in part)) return text;
  return [{ known: part.known.slice(part.known.lastIndexOf('/') + 1) }, ...text.slice(index + 1)];
}

/** How much of the best-known key is known. */
function lengthKnown({ keys }: ReadTarget): number {
  return Math.max(0, ...keys.map((key) => key.reduce((length, part) => length + ('known' in part ? part.known.length : 0), 0)));
}

function hasName(text: Text): boolean {
  return text.some((part) => ('known' in part ? /[\p{L}\d]/u.test(part.known) : part.because === 'environment'));
}

/** Marks where a hole stands, with characters that no URL has. */
const HOLE = '<>';
const OPEN = '<!>';
const VARIABLE = '<$>';

/** What stands in front of all paths of a service, behind which the caller says the rest: `/api/v1/${path}`. */
const ONLY_PREFIX = /^(?:\/?(?:api|apis|rest|v\d+(?:\.\d+)*)(?=\/))+\/<!>$/i;

/** What names a rest of a path, unlike an id: `/api/private/${endpoint}`. */
const REST = /^(sub_?)?(path|pathname|endpoint|route|uri|url|resource|suffix)$/i;

/**
 * A path that goes on in a hole right behind a word (`/api${path}`), or behind a prefix, says no more than its beginning; an address that is one
 * variable of the environment is a whole one.
 */
function hasPathSegment(text: Text): boolean {
  const whole = text.map((part) => ('known' in part ? part.known : part.because === 'environment' ? VARIABLE : isOpen(part) ? OPEN : HOLE)).join('');
  const path = whole.replace(/[?#].*$/s, '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').replace(/^<[$!]?>(?=\/)/, '');
  if (whole === VARIABLE) return true;
  const last = text.at(-1);
  if (path.endsWith('/<!>') && last !== undefined && 'hole' in last && REST.test(last.hole)) return false;
  if (/[\p{L}\d]<!>$/u.test(path) || ONLY_PREFIX.test(path)) return false;
  if (/[\p{L}\d]/u.test(path.replace(/<[$!]?>/g, ''))) return true;
  return /^[a-z][a-z0-9+.-]*:\/\/[\w.-]+/i.test(whole) && !whole.includes('<');
}

/** Whether two targets of a URL differ in more than their queries, or where one of them is a variable of the environment. */
function hasOtherPath(one: ReadTarget, other: ReadTarget): boolean {
  const path = (target: ReadTarget): string => target.texts.map((text) => textOf(withoutScheme(text.filter((part) => 'known' in part || (text.length === 1 && part.because === 'environment'))))).join(' ');
  return path(one) !== path(other);
}
