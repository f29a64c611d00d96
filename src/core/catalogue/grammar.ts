import { nearestName } from '../model/nearest-name';
import { expandBraces } from './keys';

const NAME = String.raw`[$A-Za-z_][$\w]*`;
/** A name, or the beginning, the end or both of several names. */
const NAMES = String.raw`(?:${NAME}(?:\*[$\w]*)?|\*[$\w]*)`;
const MEMBERS = String.raw`(?:\.(?:${NAMES}|\*\*))*`;
const PACKAGE = String.raw`(?:@[\w.-]+\/)?[\w.-]+(?:\/[\w.-]+)*`;
const KEY = new RegExp(String.raw`^(?:new )?(?:${PACKAGE}#)?${NAMES}${MEMBERS}(?:\(\))?(?::[\w.]+\[\d\](?:\?${NAME})?)?$`);

const STEP = String.raw`(?:\[(?:\d+|last|\*|rpc|pattern|names?|keys|chain|\w+=member|base|timeout|url|verb|s|v|[A-Z]+|[/:]|\.\w+)\]|\.(?:\*|:?[$A-Za-z_][$\w-]*)|\(\))`;
const ARGUMENT = String.raw`\[(?:\d+|last|\*)\]${STEP}*`;
const RECEIVER = String.raw`receiver\.(?:channel|base|timeout)`;
const ROOTS = [
  `arg${ARGUMENT}`, String.raw`made${ARGUMENT}`, `decorator${ARGUMENT}`, String.raw`class\.${NAME}${ARGUMENT}`, String.raw`(?:made\.)?${RECEIVER}`, String.raw`(?:made\.)?(?:members|chain)`, String.raw`made\.type${STEP}*`,
  'held', 'host', 'member', 'Member', String.raw`chained\[last\](?:\(\))?`, String.raw`sibling(?:\.${NAME})+(?:${ARGUMENT})?`, "'[^']*'",
];
const PATH = new RegExp(`^(?:${ROOTS.join('|')})$`);

/** Words that a path may begin with. */
const STARTS = ['arg', 'made', 'decorator', 'class', 'receiver', 'host', 'member', 'members', 'chain', 'chained', 'sibling'];

/** What is wrong with a key, or `undefined`. */
export function keyProblem(key: string): string | undefined {
  const wrong = expandBraces(key).find((one) => !KEY.test(one));
  return wrong === undefined ? undefined : `“${wrong}” is not a key`;
}

/** What is wrong with a path, or `undefined`. */
export function pathProblem(path: string): string | undefined {
  for (const candidate of path.split(' | ')) {
    const parts = candidate.startsWith("'") || !candidate.includes('{') ? [candidate] : [...candidate.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
    const wrong = parts.find((part) => !PATH.test(part));
    if (wrong !== undefined) return `“${wrong}” is not a path${meantPath(wrong)}`;
  }
  return undefined;
}

function meantPath(path: string): string {
  const [word = ''] = /^\w*/.exec(path) ?? [];
  if (word === path && !STARTS.includes(word)) return `; a text stands in quotes: '${path}'`;
  const near = word === 'argument' || word === 'args' ? 'arg' : nearestName(word, STARTS);
  return near === undefined || near === word ? '' : `; “${near}${path.slice(word.length)}” may be meant`;
}
