import { textOf } from '../link/targets';
import type { LinkedSite } from '../link/linked-model';
import type { CallInFrame } from '../link/values';
import type { Evidence } from '../model/communication-map';
import { onceAbout } from '../model/entries';
import { groupBy } from '../model/group-by';
import type { CodePlace, Problem, Rule } from './rule';
import { isAtBrowser, isOnlyAtTheTerminal } from './support/background';
import { ofEachSite } from './support/each-site';
import { placeOfSite } from './support/hits';
import { literalsIn } from './support/literals';
import { callText, entryText, firstFitting } from './support/wording';

export const hardCodedHost: Rule = {
  name: 'hard-coded-host',
  severity: 'information',
  docs: {
    what: 'The address of another service is written into the code: an IP address, the name of a container or cluster service, this machine with a port, or a host that is reached without encryption.',
    why: 'The code works in one place only. Another environment, port or name means another build, and a test that forgets to replace it talks to the real service. What goes to another network without encryption can be read and changed on the way.',
    fix: 'Read the address from the environment or the configuration: `process.env.ORDERS_URL`. Use `https` for hosts outside.',
    silent: [
      'Addresses that only hold where a variable is not set: `process.env.ORDERS_URL ?? \'http://localhost:3000\'`.',
      'Public APIs over https, which are the same everywhere.',
      'Addresses that stand in a file of settings or constants, or are chosen by a condition that names a variable one as well.',
      'Command-line programs, scripts, tests and examples.',
      'This machine, in code that runs in front of a user, who may have a program there.',
      'The metadata services of clouds, whose address is fixed.',
    ],
    bad: `
export async function stockOf(id: string) {
  const answer = await fetch(\`http://stock:3000/levels/\${id}\`, { signal: AbortSignal.timeout(5000) });
  return answer.json();
}
`,
    good: `
export async function stockOf(id: string) {
  const answer = await fetch(\`\${process.env.STOCK_URL}/levels/\${id}\`, { signal: AbortSignal.timeout(5000) });
  return answer.json();
}
`,
    sources: [
      { title: 'The Twelve-Factor App: Config', url: 'https://12factor.net/config' },
      { title: 'Taibi, Lenarduzzi, Pahl: Microservices anti-patterns, a taxonomy (hard-coded endpoints)', url: 'https://arxiv.org/abs/1908.04101' },
      { title: 'OWASP API10:2023 Unsafe consumption of APIs', url: 'https://owasp.org/API-Security/editions/2023/en/0xaa-unsafe-consumption-of-apis/' },
    ],
  },
  check: (model) => {
    const standingFor = new Set(model.sites.flatMap(({ site }) => site.via));
    const found = ofEachSite(model, 'fixed host', (linked) => fixedHost(linked) ?? []).filter(({ linked }) => !standingFor.has(linked.site.id));
    return [...byPlace(found).values()].map(toProblem);
  },
};

type Why = 'address' | 'machine' | 'inside' | 'open';

interface Fixed { readonly linked: LinkedSite; readonly at: CodePlace; readonly host: string; readonly why: Why }

const REQUESTS: ReadonlySet<string> = new Set(['http', 'graphql', 'soap', 'grpc', 'rpc', 'websocket', 'sse']);
/** Where addresses belong, and where nobody runs the code for others. */
const SETTINGS = /(^|[/._-])(config\w*|settings?|constants?|env\w*|defaults?)([/._-]|$)|(^|[/._-])(fixtures?|mocks?|examples?|demos?|samples?|scripts?|seeds?|dev|e2e|tests?|testing)[/_-]/i;

const fixedHost = onceAbout(({ file }) => file, (linked: LinkedSite): Fixed | undefined => {
  if (!isJudged(linked)) return undefined;
  const hosts = linked.alternatives.map((parts) => judge(textOf(parts)));
  const [first] = hosts;
  if (first === undefined || hosts.includes(undefined) || (first.why === 'machine' && isAtBrowser(linked))) return undefined;
  const at = whereWritten(linked, first.host);
  return at === undefined ? undefined : { linked, at, ...first };
});

function isJudged(linked: LinkedSite): boolean {
  const { site, client } = linked;
  const isInSettings = SETTINGS.test(site.file) || SETTINGS.test(client?.file.file ?? '');
  return site.direction !== 'in' && REQUESTS.has(site.category) && !isInSettings && !isOnlyAtTheTerminal(linked);
}

const URL_HOST = /^((?:https?|wss?):)?\/\/([\w.-]+|\[[\da-f:]+\])(:\d+)?(?=[/?#]|$)/i;
const BARE_HOST = /^()([\w.-]+)(:\d+)(?=[/?#]|$)/;

/** What is wrong with a fixed address; nothing with the public one of somebody else. */
function judge(url: string): Pick<Fixed, 'host' | 'why'> | undefined {
  const [, scheme = '', name = '', port = ''] = URL_HOST.exec(url) ?? BARE_HOST.exec(url) ?? [];
  const why = name === '' ? undefined : whyOf(name.toLowerCase(), port, scheme.toLowerCase());
  return why === undefined ? undefined : { host: name + port, why };
}

function whyOf(name: string, port: string, scheme: string): Why | undefined {
  if (/^(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|host\.docker\.internal)$/.test(name)) return port === '' ? undefined : 'machine';
  if (/^(169\.254\.\d+\.\d+|metadata\.google\.internal|metadata)$/.test(name) || /(^|\.)(example|test|invalid|example\.(com|org|net))$/.test(name)) return undefined;
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name)) return 'address';
  if (!name.includes('.') || /\.(svc|local|internal|lan)(\.|$)|\.cluster\.local$/.test(name)) return 'inside';
  return scheme === 'http:' || scheme === 'ws:' ? 'open' : undefined;
}

/** The call that holds the address, or the one that makes its client; neither where it is read from settings elsewhere. */
function whereWritten(linked: LinkedSite, host: string): CodePlace | undefined {
  const { file, call, client } = linked;
  if (client !== undefined && holds(client, host)) return { file: client.file, function: client.call.function, span: client.call, text: client.call.text };
  return call !== undefined && holds({ file, call }, host) ? placeOfSite(linked) : undefined;
}

function holds({ file, call }: Pick<CallInFrame, 'file' | 'call'>, host: string): boolean {
  return [call.callee, ...call.arguments].some((one) => literalsIn(file, one).some((text) => text.includes(host)));
}

/** One for each host in a file where it is written. */
function byPlace(found: readonly Fixed[]): ReadonlyMap<string, readonly Fixed[]> {
  return groupBy(found, ({ at, host }) => `${at.file.file} ${host}`);
}

const REASONS: Readonly<Record<Why, string>> = {
  address: 'An IP address in the code means another build for every network, and nobody sees that it changed.',
  machine: 'That works only where both run on one machine.',
  inside: 'The name holds in one deployment only; another environment needs another build.',
  open: 'Anybody on the way can read and change what is sent.',
};

function toProblem(group: readonly Fixed[]): Problem {
  const [first, ...others] = group;
  if (first === undefined) throw new Error('A group has a first.');
  const { linked, at, host, why } = first;
  const call = `\`${callText(linked.site.api)}\``;
  const text = entryText({ name: host });
  const title = why === 'open'
    ? firstFitting([`${call} talks to ${text} without encryption.`, 'This talks to another host without encryption.'])
    : firstFitting([`${call} talks to ${text}, which is written into the code.`, `The address ${text} is written into the code.`, 'This address is written into the code.']);
  return {
    at, site: linked, path: linked.site.context[0]?.path ?? [], confidence: linked.site.confidence,
    evidence: [...linked.site.because, ...others.slice(0, 20).map((other): Evidence => ({ file: other.linked.site.file, line: other.linked.site.line, reason: `\`${callText(other.linked.site.api)}\` talks to it too.` }))],
    message: `${title} ${REASONS[why]} ${why === 'open' ? 'Use https.' : 'Read the address from the environment or the configuration.'}`,
  };
}
