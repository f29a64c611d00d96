import type { Limit, Policy, PolicyException } from '../config/policy';
import type { LinkedSite } from '../link/linked-model';
import type { Evidence } from '../model/communication-map';
import type { Problem, Rule, RuleModel } from './rule';
import { placeOfSite } from './support/hits';
import { syncChains, syncDependencies, type Chain } from './support/policy-limits';
import { hopsOf, isMeant, isNamed, type Hop } from './support/policy-hops';
import { firstFitting } from './support/wording';

/** What the examples are held to. */
const POLICIES = `
{
  "policies": {
    "forbidden": [
      { "name": "no-direct-ledger", "to": "*.internal", "style": "sync", "reason": "The ledger is slow; it reads the topic \`orders\`." }
    ]
  }
}
`;

export const policy: Rule = {
  name: 'policy',
  severity: 'error',
  docs: {
    what: 'A call that `policies` in `crosstalk.json` does not permit: who may talk to whom, in which style and category, and how much.',
    why: 'An architecture that only a drawing remembers is gone after a year. What the team agreed on is checked where it would be broken, with the reason that the team gave.',
    fix: 'Talk to whom the policy permits, or in the style that it asks for. Where it may be so for a while, write an exception with its reason and its last day: '
      + '`"except": [{ "from": "web", "to": "ledger", "until": "2027-01-31", "reason": "moves with the new checkout" }]`.',
    silent: [
      'Without `policies` in `crosstalk.json`.',
      'Calls whose other end is not known surely enough: a policy never judges a guess.',
    ],
    bad: { 'crosstalk.json': POLICIES, 'src/orders.ts': `
import express from 'express';

const app = express();

app.post('/orders', async (request, response) => {
  await fetch('http://ledger.internal/entries', { method: 'POST', body: JSON.stringify(request.body), signal: AbortSignal.timeout(2000) });
  response.status(201).end();
});
` },
    good: { 'crosstalk.json': POLICIES, 'src/orders.ts': `
import express from 'express';
import { Kafka } from 'kafkajs';

const app = express();
const producer = new Kafka({ clientId: 'orders', brokers: ['kafka:9092'] }).producer();

app.post('/orders', async (request, response) => {
  await producer.send({ topic: 'orders', messages: [{ value: JSON.stringify(request.body) }] });
  response.status(202).end();
});
` },
    sources: [
      { title: 'dependency-cruiser: rules reference', url: 'https://github.com/sverweij/dependency-cruiser/blob/main/doc/rules-reference.md' },
      { title: 'Building Evolutionary Architectures: fitness functions', url: 'https://www.thoughtworks.com/insights/articles/fitness-function-driven-development' },
    ],
  },
  check: (model) => {
    if (model.policies.policies.length === 0 && model.policies.limits.length === 0) return [];
    const hops = hopsOf(model);
    const sites = new Map(model.sites.map((linked) => [linked.site.id, linked]));
    return [
      ...brokenEdges(model, hops).flatMap((broken) => broken.hop.edge.sites.flatMap((id) => sites.get(id) ?? []).map((linked) => toProblem(broken, linked))),
      ...model.policies.limits.flatMap((limit) => limitProblems(limit, hops, sites)),
    ];
  },
};

interface Broken { readonly hop: Hop; readonly policy: Policy; readonly expired: PolicyException | undefined; readonly allowed: readonly Policy[] }

/** Every edge that a policy does not permit, with the first that says so. */
function brokenEdges({ policies: { policies }, today = '' }: RuleModel, hops: readonly Hop[]): readonly Broken[] {
  const forbidden = policies.filter(({ kind }) => kind === 'forbidden');
  const allowed = policies.filter(({ kind }) => kind === 'allowed');
  return hops.flatMap((hop) => {
    const mine = allowed.filter(({ from }) => isNamed(from, hop.from));
    const [one] = mine;
    const candidates = forbidden.filter((policy) => isMeant(policy, hop)).map((policy) => ({ policy, except: policy.except }));
    if (one !== undefined && !mine.some((policy) => isMeant(policy, hop))) candidates.push({ policy: one, except: mine.flatMap(({ except }) => except) });
    return candidates.flatMap(({ policy: broken, except }) => {
      const exceptions = except.filter((exception) => isMeant(exception, hop));
      return exceptions.some((exception) => !isOver(exception, today)) ? [] : [{ hop, policy: broken, expired: exceptions[0], allowed: mine }];
    }).slice(0, 1);
  });
}

/** Whether its last day has passed. */
export function isOver({ until }: PolicyException, today: string): boolean {
  return until !== undefined && until < today;
}

function toProblem({ hop, policy: broken, expired, allowed }: Broken, linked: LinkedSite): Problem {
  const { site } = linked;
  const over = expired === undefined ? [] : [`The exception for it ended on ${expired.until ?? ''} (${expired.reason}).`];
  const rest = broken.kind === 'forbidden' ? [] : [`It may talk to ${listed(allowed.map(permitted))} only.`];
  return {
    at: placeOfSite(linked), site: linked, path: site.context[0]?.path ?? [], evidence: [], confidence: Math.min(site.confidence, hop.edge.confidence),
    message: [forbids(hop, broken), ...rest, ...over, ...reasonOf(broken)].join(' '), ...(broken.severity === undefined ? {} : { severity: broken.severity }),
  };
}

function forbids({ from, to, edge, receivers }: Hop, broken: Policy): string {
  const meant = [to, ...receivers].find((end) => isNamed(broken.to, end)) ?? to;
  const isAboutStyle = broken.style !== undefined && (broken.kind === 'forbidden' || [to, ...receivers].some((end) => isNamed(broken.to, end)));
  const how = isAboutStyle ? howText(edge.style) : '';
  const verb = edge.category === 'publish' || edge.category === 'enqueue' ? 'send to' : 'call';
  const deed = `\`${from.node.name}\` must not ${verb} \`${meant.node.name}\`${how}`;
  return firstFitting([`${deed} (${broken.name}).`, `${deed}.`, `This call is not permitted (${broken.name}).`]);
}

function howText(style: Policy['style']): string {
  if (style === undefined) return '';
  return style === 'sync' ? ' and wait' : ' without waiting';
}

/** Who may be talked to by a policy, and how. */
function permitted({ to, style, categories }: Policy): string {
  const names = to.length === 0 ? 'anybody' : to.map((name) => `\`${name}\``).join(', ');
  return `${names}${howText(style)}${categories.length === 0 ? '' : ` by ${categories.join(' or ')}`}`;
}

function reasonOf({ reason }: Pick<Policy, 'reason'>): readonly string[] {
  return reason === undefined ? [] : [/[.!?]$/.test(reason) ? reason : `${reason}.`];
}

function listed(texts: readonly string[]): string {
  return [...new Set(texts)].join(', ');
}

function limitProblems(limit: Limit, hops: readonly Hop[], sites: ReadonlyMap<string, LinkedSite>): readonly Problem[] {
  const most = limit.syncDependencies;
  const longest = limit.syncChain;
  return [
    ...(most === undefined ? [] : syncDependencies(hops, limit.from).filter(({ targets }) => targets.length > most).flatMap(({ from, targets }) => {
      const text = `\`${from.node.name}\` waits for ${targets.length} ${targets.length === 1 ? 'other' : 'others'}, ${most} at most (${limit.name}).`;
      const evidence = targets.flatMap((hop) => evidenceOf(hop, sites));
      return limitProblem(limit, targets.at(most)?.edge.sites, text, evidence, sites);
    })),
    ...(longest === undefined ? [] : syncChains(hops, limit.from).filter((chain) => chain.hops.length > longest).flatMap((chain) => {
      const text = `${chain.hops.length} ${chain.hops.length === 1 ? 'call waits' : 'calls wait'} for each other in a row, ${longest} at most (${limit.name}).`;
      return limitProblem(limit, chain.hops[0]?.edge.sites, `${text} ${chainText(chain)}.`, chain.hops.flatMap((hop) => evidenceOf(hop, sites)), sites);
    })),
  ];
}

function limitProblem(limit: Limit, ids: readonly string[] | undefined, text: string, evidence: readonly Evidence[], sites: ReadonlyMap<string, LinkedSite>): readonly Problem[] {
  const linked = sites.get(ids?.[0] ?? '');
  if (linked === undefined) return [];
  return [{
    at: placeOfSite(linked), site: linked, path: [], evidence, confidence: 1, message: [text, ...reasonOf(limit)].join(' '), ...(limit.severity === undefined ? {} : { severity: limit.severity }),
  }];
}

function evidenceOf({ from, to, edge }: Hop, sites: ReadonlyMap<string, LinkedSite>): readonly Evidence[] {
  const first = sites.get(edge.sites[0] ?? '')?.site;
  return first === undefined ? [] : [{ file: first.file, line: first.line, reason: `\`${from.node.name}\` waits for \`${to.node.name}\`.` }];
}

function chainText({ hops }: Chain): string {
  return [hops[0]?.from, ...hops.map(({ to }) => to)].map((end) => `\`${end?.node.name ?? ''}\``).join(' → ');
}
