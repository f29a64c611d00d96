import { keyOf } from '../link/call-graph';
import type { LinkedSite } from '../link/linked-model';
import type { Problem, Rule, RuleModel } from './rule';
import { ofEachSite } from './support/each-site';
import { isFailureCaught } from './support/failures';
import { callsOnWay, hitsOf, pathSteps, placeOfHandler, type Hit } from './support/hits';
import { words } from './support/names';
import { neighboursOf, type Neighbours } from './support/neighbours';
import { callText, entryText, firstFitting } from './support/wording';

export const wideSyncFanOut: Rule = {
  name: 'wide-sync-fan-out',
  severity: 'information',
  docs: {
    what: 'A request handler needs the answers of four services or more, on one way through its code.',
    why: 'All of them must be up at once: five services at 99.9 % give 99.5 %. The slowest decides how long the user waits, and the more there are, the more often one is slow: with 1 % slow answers each, five make 5 % of the requests slow.',
    fix: 'Make what the answer does not need asynchronous, cache what changes rarely, and let optional parts fail alone (`Promise.allSettled` with a default). Where it is a view of several services, keep that view ready (API composition, CQRS).',
    silent: [
      'Branches, and calls that mean one of several classes: only what every request needs counts.',
      'Calls whose failure is caught, so that the request is answered all the same.',
      'The same service asked twice; databases, caches and channels.',
      'Sign-in, configuration and feature flags, which every request of a service needs.',
      'Gateways and front ends for front ends, whose task it is: a hint only.',
    ],
    bad: `
import axios from 'axios';
import express from 'express';

const options = { timeout: 1000 };

express().get('/checkout/:id', async (request, response) => {
  const { id } = request.params;
  const answers = await Promise.all([
    axios.get(\`http://carts/\${id}\`, options),
    axios.get(\`http://prices/\${id}\`, options),
    axios.get(\`http://taxes/\${id}\`, options),
    axios.get(\`http://shipping/\${id}\`, options),
  ]);
  response.json(answers.map(({ data }) => data));
});
`,
    good: `
import axios from 'axios';
import express from 'express';

const options = { timeout: 1000 };

express().get('/checkout/:id', async (request, response) => {
  const { id } = request.params;
  const [cart, price] = await Promise.all([axios.get(\`http://carts/\${id}\`, options), axios.get(\`http://prices/\${id}\`, options)]);
  response.json({ cart: cart.data, price: price.data });
});
`,
    sources: [
      { title: 'Dean, Barroso: The Tail at Scale', url: 'https://research.google/pubs/the-tail-at-scale/' },
      { title: 'AWS Well-Architected: Availability with dependencies', url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/availability.html' },
      { title: 'Microservices.io: API composition', url: 'https://microservices.io/patterns/data/api-composition.html' },
    ],
  },
  check: (model) => {
    const neighbours = neighboursOf(model);
    const needs = new Map<string, Map<string, Hit>>();
    const hits = ofEachSite(model, 'needed', (linked) => (isRequest(linked) ? hitsOf(model, linked).filter((one) => isAlwaysNeeded(one) && !isOneOfSeveral(model, one)) : []));
    for (const hit of hits) {
      const key = `${keyOf(hit.path.entry)} ${hit.path.entry.name}`;
      const own = needs.get(key) ?? new Map<string, Hit>();
      for (const name of namesOf(neighbours, hit.site)) own.set(name, own.get(name) ?? hit);
      needs.set(key, own);
    }
    return [...needs.values()].flatMap((own) => (own.size >= MANY ? toProblem(model, own) : []));
  },
};

const MANY = 4;
const REQUESTS: ReadonlySet<string> = new Set(['http', 'graphql', 'soap', 'grpc', 'rpc', 'saas', 'payment', 'ai', 'email', 'sms', 'push']);
/** Needed by every request of a service, whatever it does. */
const COMMON = /auth|identity|login|config|flag|toggle|launchdarkly|unleash|statsig|sentry|posthog|segment|telemetry|otel/i;

function isRequest({ site, model }: LinkedSite): boolean {
  return site.direction !== 'in' && site.style === 'sync' && REQUESTS.has(site.category) && model.waits !== true;
}

/** On every way through the handler, and the answer fails with it. */
function isAlwaysNeeded(hit: Hit): boolean {
  return !callsOnWay(hit).some(({ call: { within } }) => within.includes('branch') || within.includes('catch')) && !isFailureCaught(hit);
}

/** A call that means another function for each provider reaches one of them at a time. */
function isOneOfSeveral({ graph }: RuleModel, { path }: Hit): boolean {
  return path.edges.some((edge) => edge.dispatched === true || edge.stored === true || new Set((graph.outOf.get(keyOf(edge.from)) ?? []).filter(({ at, how }) => at.call === edge.at.call && how === 'call').map(({ to }) => keyOf(to))).size > 1);
}

function namesOf(neighbours: Neighbours, linked: LinkedSite): readonly string[] {
  const others = neighbours.targetsOf(linked).filter(({ id }) => !linked.site.services.includes(id));
  const [only] = others;
  return only === undefined || others.length > 1 || COMMON.test(only.name) ? [] : [only.name];
}

function toProblem(model: RuleModel, own: ReadonlyMap<string, Hit>): readonly Problem[] {
  const [first] = own.values();
  if (first === undefined) return [];
  const { path } = first;
  const service = model.services.find(({ id }) => first.site.site.services.includes(id));
  const isGateway = /\b(gateway|bff|aggregator|edge|proxy)\b/.test(words(`${service?.name ?? ''} ${service?.root ?? ''}`));
  const names = [...own.keys()].sort();
  const up = (0.999 ** names.length * 100).toFixed(1);
  return [{
    at: placeOfHandler(path), site: first.site, path: pathSteps(first), confidence: Math.min(...[...own.values()].flatMap((hit) => [hit.path.confidence, hit.site.site.confidence])),
    evidence: [...own].map(([name, { site: { site } }]) => ({ file: site.file, line: site.line, reason: `${name} must answer (\`${callText(site.api)}\`).` })),
    message: `${firstFitting([`${entryText(path.entry)} needs ${names.length} services up at once: ${names.join(', ')}.`, `${entryText(path.entry)} needs ${names.length} services up at once.`])} `
      + `At 99.9 % each that is ${up} %, and the slowest decides how long the user waits. Make what the answer does not need asynchronous, cache it, or let it fail alone with a default.`,
    ...(isGateway ? { severity: 'hint' } : {}),
  }];
}
