import type { Entry } from '../link/handlers';
import type { LinkedSite } from '../link/linked-model';
import type { Expression } from '../model/facts';
import type { CodePlace, Problem, Rule, RuleModel } from './rule';
import { isDownload } from './support/download';
import { ofEachSite } from './support/each-site';
import { groupByPlace, hitsOf, isInstant, placeOfHandler, problemOf, type Hit, type HitGroup } from './support/hits';
import { hasOwnLimit } from './support/limits';
import { maxDurationOf } from './support/max-duration';
import { isCalledByMachine, isTrial } from './support/names';
import { callText, entryText, firstFitting, timeText } from './support/wording';

export const gatewayTimeoutExceeded: Rule = {
  name: 'gateway-timeout-exceeded',
  severity: 'information',
  docs: {
    what: 'A request handler gives a call more time than what stands in front of it, or its platform, gives the whole request.',
    why: 'The gateway answers with an error of its own (504, H12) while the work goes on unseen. The user tries again, and the work is done twice; the limit in the code never acts.',
    fix: 'Set the limit of the call below that of the gateway, so that the handler can answer itself. If the work needs longer, answer 202 and do it in a worker.',
    silent: [
      'Limits that a file of the deployment raises (`timeoutInMillis`), and handlers with nothing known in front of them, unless the code itself allows for a minute or more.',
      'Streams and downloads: each piece starts the clock of most gateways anew.',
      'Requests that race against a timer, and those that are not waited for.',
      'Consumers, jobs and schedules, and routes that these call.',
      'Time-outs that a library has by default are a hint only, and say nothing where no front is known; those of plain HTTP requests are for `missing-timeout`.',
    ],
    bad: {
      'serverless.yml': 'service: reports\nfunctions:\n  build:\n    handler: src/reports.build\n    events:\n      - http: POST /reports\n',
      'src/reports.ts': `
import axios from 'axios';

export async function build(event: { body: string }) {
  const { data } = await axios.post('https://render.example.com/reports', event.body, { timeout: 120_000 });
  return { statusCode: 200, body: data };
}
`,
    },
    good: {
      'serverless.yml': 'service: reports\nfunctions:\n  build:\n    handler: src/reports.build\n    events:\n      - http: POST /reports\n',
      'src/reports.ts': `
import axios from 'axios';

export async function build(event: { body: string }) {
  const { data } = await axios.post('https://render.example.com/reports', event.body, { timeout: 25_000 });
  return { statusCode: 200, body: data };
}
`,
    },
    sources: [
      { title: 'Amazon API Gateway: quotas, integration time-out', url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html' },
      { title: 'Heroku: Request timeout', url: 'https://devcenter.heroku.com/articles/request-timeout' },
      { title: 'Next.js: maxDuration', url: 'https://nextjs.org/docs/app/api-reference/file-conventions/route-segment-config' },
    ],
  },
  check: (model) => {
    const hits = ofEachSite(model, 'patient', (site) => (isPatient(site) ? hitsOf(model, site).filter((hit) => !isMachine(hit) && !isInstant(hit) && isCut(model, hit)) : []));
    return [...groupByPlace(model, hits, (hit) => !isDefault(hit.site)).map((group) => toProblem(model, group)), ...model.entries.flatMap((entry) => longerThanItsFront(model, entry))];
  },
};

/** From here on the code means to wait longer than most things in front of a server do. */
const MINUTE = 60_000;
const OPEN: ReadonlySet<string> = new Set(['websocket', 'sse', 'route', 'schedule']);

function isPatient(linked: LinkedSite): boolean {
  const { site, call } = linked;
  if (site.direction !== 'out' || site.style !== 'sync' || OPEN.has(site.category) || typeof site.timeout !== 'number' || site.timeout <= 1000) return false;
  return !(isDefault(linked) && UNLIMITED.has(site.category)) && call?.arguments.some((argument) => isStreamed(argument, 0)) !== true;
}

/** What plain requests wait by default is so long that it counts as no limit, which another rule tells. */
const UNLIMITED: ReadonlySet<string> = new Set(['http', 'graphql', 'soap', 'database', 'cache', 'storage']);

function isStreamed(argument: Expression, depth: number): boolean {
  if (argument.kind !== 'object' || depth > 3) return false;
  return argument.properties.some((property) => 'name' in property && ((property.name === 'stream' && !(property.value.kind === 'literal' && property.value.value === false)) || isStreamed(property.value, depth + 1)));
}

function isMachine({ path }: Hit): boolean {
  return isTrial(path) || isCalledByMachine(path) || isDownload(path);
}

interface Cut { readonly milliseconds: number; readonly by: string }

/** The first of what may end a request: its gateway, its platform, the limit that its file sets. */
function cutOf(model: RuleModel, entry: Entry): Cut | undefined {
  const found: readonly Cut[] = [
    ...(entry.front === undefined ? [] : [entry.front]), ...(entry.limit === undefined ? [] : [{ milliseconds: entry.limit, by: 'the limit of the function' }]), ...ofMaxDuration(entry), ...frontOfFile(model, entry),
  ];
  return [...found].sort((a, b) => a.milliseconds - b.milliseconds)[0];
}

function frontOfFile(model: RuleModel, { file }: Entry): readonly Cut[] {
  const front = model.frontOf(file.file);
  return front === undefined ? [] : [front];
}

function ofMaxDuration(entry: Entry): readonly Cut[] {
  const milliseconds = maxDurationOf(entry);
  return milliseconds === undefined ? [] : [{ milliseconds, by: '`maxDuration`' }];
}

function isDefault({ site, model }: LinkedSite): boolean {
  return site.timeout === model.defaultTimeout;
}

function isCut(model: RuleModel, hit: Hit): boolean {
  const { site } = hit.site;
  const cut = cutOf(model, hit.path.entry);
  if (typeof site.timeout !== 'number' || hasOwnLimit(hit.site, hit)) return false;
  return cut === undefined ? site.timeout > MINUTE && !isDefault(hit.site) : site.timeout > cut.milliseconds;
}

function toProblem(model: RuleModel, group: HitGroup): Problem {
  const hit = group.first;
  const { site } = hit.site;
  const time = timeText(Number(site.timeout));
  const cut = cutOf(model, hit.path.entry);
  const who = entryText(hit.path.entry);
  const end = cut === undefined ? 'most gateways end it after 29 to 60 s' : `${cut.by} ends it after ${timeText(cut.milliseconds)}`;
  return {
    ...problemOf(group, [{ file: site.file, line: site.line, reason: `\`${callText(site.api)}\` may take ${time}${isDefault(hit.site) ? `, as ${site.library} has it by default` : ''}.` }]),
    message: `${firstFitting([`${who} may wait ${time}, but ${end}.`, `This may take ${time}, but ${end}.`])} The user gets an error of the gateway while the work goes on unseen, and tries again. `
      + 'Set a limit below that, or answer 202 and do the work in a worker.',
    ...(isDefault(hit.site) ? { severity: 'hint' } : {}),
  };
}

/** A function that may run for minutes behind a gateway that does not wait so long. */
function longerThanItsFront(model: RuleModel, entry: Entry): readonly Problem[] {
  const { front, limit } = entry;
  if (front === undefined || limit === undefined || limit <= MINUTE || limit <= front.milliseconds || !model.isHandler(entry)) return [];
  const at: CodePlace = placeOfHandler({ entry });
  return [{
    at, path: [{ file: entry.file.file, line: entry.line, name: entry.name }], confidence: 1,
    evidence: [{ file: entry.file.file, line: entry.line, reason: `The deployment gives the function ${timeText(limit)}; ${front.by} ends the request after ${timeText(front.milliseconds)}.` }],
    message: `${firstFitting([`${entryText(entry)} may run ${timeText(limit)}, but ${front.by} ends it after ${timeText(front.milliseconds)}.`, `This may run ${timeText(limit)}, but ${front.by} ends it after ${timeText(front.milliseconds)}.`])} What takes longer goes on unseen, and is paid for. Lower the limit of the function, or start it from a queue.`,
  }];
}
