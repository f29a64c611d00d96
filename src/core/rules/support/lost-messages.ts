import type { LinkedSite } from '../../link/linked-model';
import type { CallFact } from '../../model/facts';
import type { Problem, RuleModel } from '../rule';
import { consumersOf, effectsOf, type Consumer } from './consumers';
import { entryText } from './wording';

/** Workers of BullMQ and Bull whose jobs are tried once, while nobody hears of one that fails. */
export function mayBeLost(model: RuleModel): readonly Problem[] {
  if (model.entries.some(({ name }) => /(^|[ .])(failed|error|stalled)$/.test(name))) return [];
  return consumersOf(model, new Set(['bullmq', 'bull'])).flatMap((consumer) => {
    const effects = effectsOf(model, consumer).filter(({ site: { site } }) => REMOTE.has(site.category));
    const queue = consumer.entry.name.split('/')[0] ?? '';
    const adds = model.sites.filter((linked) => linked.site.direction !== 'in' && linked.site.category === 'enqueue' && linked.site.operation === 'send' && linked.site.target.text.split('/')[0] === queue);
    return effects.length > 0 && queue !== '' && adds.length > 0 && adds.every((linked) => isTriedOnce(linked.inner ?? linked)) ? [toProblem(consumer, adds, effects.map(({ site }) => site))] : [];
  });
}

const REMOTE: ReadonlySet<string> = new Set(['http', 'graphql', 'soap', 'grpc', 'email', 'sms', 'push', 'payment', 'ai', 'saas', 'storage']);

/** Whether a job has no `attempts`, neither of its own nor by its queue, and both can be read. */
export function isTriedOnce({ call, client, site }: LinkedSite): boolean {
  if (!/\.add$/.test(site.api) || site.direction !== 'out' || call === undefined || client === undefined) return false;
  return !mayHold(call, 2, 'attempts') && !mayHold(client.call, 1, 'defaultJobOptions');
}

/** Whether some options have a member, or those from an argument on cannot be read. */
function mayHold({ arguments: all }: CallFact, from: number, name: string): boolean {
  return all.some((options, index) => {
    if (options.kind === 'object') return options.properties.some((property) => ('name' in property ? property.name === name : 'spread' in property && index >= from));
    return options.kind === 'spread' || index >= from;
  });
}

function toProblem({ entry, draft, call }: Consumer, adds: readonly LinkedSite[], effects: readonly LinkedSite[]): Problem {
  return {
    at: { file: draft.file, function: draft.function, span: draft.span, text: call.text }, severity: 'hint', confidence: 0.9,
    path: [{ file: draft.file.file, line: draft.span.line, column: draft.span.column, name: entry.name }],
    evidence: [...adds.slice(0, 5).map(({ site }) => ({ file: site.file, line: site.line, reason: `\`${site.api}\` gives no \`attempts\`.` })), ...effects.slice(0, 5).map(({ site }) => ({ file: site.file, line: site.line, reason: `The worker depends on \`${site.api}\` (${site.library}).` }))],
    message: `Jobs of ${entryText(entry)} are tried once, and nobody hears of one that fails. When what the worker calls is down for a moment, the job is lost for good. Give \`attempts\` and \`backoff\` where it is added, or listen to \`failed\`.`,
  };
}
