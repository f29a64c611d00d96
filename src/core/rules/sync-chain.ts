import { keyOf } from '../link/call-graph';
import type { Entry } from '../link/handlers';
import type { LinkedSite } from '../link/linked-model';
import type { PathStep } from '../model/communication-map';
import { onceFor } from '../model/once';
import type { Example, Problem, Rule, RuleModel } from './rule';
import { answeredBy, type Answered } from './support/answering';
import { hitsOf, pathSteps, placeOfSite, type Hit } from './support/hits';
import { staysInProcess } from './support/local-actions';
import { words } from './support/names';
import { callText, entryText, firstFitting } from './support/wording';

export const syncChain: Rule = {
  name: 'sync-chain',
  severity: 'information',
  docs: {
    what: 'A request waits for a service that waits for another one, three hops or more; or services that wait for each other in a circle.',
    why: 'All of them must be up at the same time, their delays add up, and a slow one at the end stalls everybody in front of it. In a circle a service may end up waiting for itself.',
    fix: 'Turn the hop whose answer is used least into an event, or let a service keep a copy of what it asks for each time. Break a circle by moving what both need into one of them, or into a third.',
    silent: [
      'Two hops: the map shows them.',
      'Requests whose handler at the other end is not known, may be one of several, or is only guessed from the path, and those that the handler does not wait for.',
      'A gateway in front counts as no hop; messages and events end a chain.',
      'Health checks, configuration and sign-in, and actions of Moleculer that the same process answers.',
      'Services that call each other without a circle of handlers: a hint only.',
    ],
    bad: chainOf('orders', 'stock', 'prices', 'taxes'),
    good: chainOf('orders', 'stock', 'prices'),
    sources: [
      { title: '.NET Microservices: Strategies to handle partial failure', url: 'https://learn.microsoft.com/dotnet/architecture/microservices/implement-resilient-applications/partial-failure-strategies' },
      { title: 'Microservices.io: Remote procedure invocation', url: 'https://microservices.io/patterns/communication-style/rpi.html' },
      { title: 'Taibi, Lenarduzzi, Pahl: Microservices Anti-Patterns, a Taxonomy', url: 'https://arxiv.org/abs/1908.04101' },
    ],
  },
  check: (model) => {
    const hops = hopsOf(model);
    const told = new Set<string>();
    const circles = [...hops.keys()].map((key) => circleFrom(hops, key)).filter((chain) => chain.length > 0);
    const found = circles.filter((chain) => isFirst(told, chain)).map((chain) => toProblem(model, chain, true));
    const inCircle = new Set(circles.flat().map((hop) => hop.from));
    const called = new Set([...hops.values()].flat().map((hop) => keyed(hop.answered.entry)));
    const chains = [...hops.keys()].filter((key) => !called.has(key)).map((key) => longestFrom(hops, key, new Set([key])));
    return [...found, ...chains.filter((chain) => chain.length >= LONG + gatewayHops(model, chain) && !chain.some((hop) => inCircle.has(hop.from))).map((chain) => toProblem(model, chain, false)), ...mutual(model, hops, inCircle)];
  },
};

/** Services in a row, each of which waits for the next one; every request passes all of them. */
function chainOf(...names: readonly string[]): Example {
  return Object.fromEntries(names.flatMap((name, index) => {
    const next = names[index + 1];
    const answer = next === undefined ? "response.json({ rate: 20 });" : `response.json((await axios.get(\`http://${next}/${next}/\${request.params.id}\`, { timeout: 2000 })).data);`;
    return [
      [`${name}/package.json`, `{ "name": "${name}", "dependencies": { "express": "5.0.0"${next === undefined ? '' : ', "axios": "1.7.0"'} }, "scripts": { "start": "node src/server.js" } }`],
      [`${name}/src/server.ts`, `${next === undefined ? '' : "import axios from 'axios';\n"}import express from 'express';\n\nexpress().get('/${name}/:id', async (request, response) => {\n  ${answer}\n});\n`],
    ];
  }));
}

/** One handler waits for another one in a different service, or in its own over the network. */
interface Hop { readonly from: string; readonly hit: Hit; readonly answered: Answered }

type Hops = ReadonlyMap<string, readonly Hop[]>;

const LONG = 3;
const DEEPEST = 6;
/** The other end is known by its name or a gateway: that it alone serves such a path may be a coincidence. */
const NAMED = 0.85;
const REQUESTS: ReadonlySet<string> = new Set(['http', 'grpc', 'rpc']);
const COMMON = /\b(health|healthz|ready|live|ping|status|metrics|config|introspect|jwks|auth|login|token|session|verify)\b/;

function hopsOf(model: RuleModel): Hops {
  const find = answeredBy(model);
  const hops = new Map<string, Hop[]>();
  for (const linked of model.sites.filter((one) => isRequest(one) && !staysInProcess(model, one))) {
    const hits = hitsOf(model, linked);
    const answered = hits.length === 0 ? undefined : find(linked);
    if (answered === undefined || answered.confidence < NAMED) continue;
    for (const hit of hits) {
      const from = keyed(hit.path.entry);
      if ((hops.get(from) ?? []).every((hop) => hop.answered.entry !== answered.entry)) hops.set(from, [...(hops.get(from) ?? []), { from, hit, answered }]);
    }
  }
  return hops;
}

const isRequest = onceFor(({ site }: LinkedSite) => site.direction !== 'in' && site.style === 'sync' && REQUESTS.has(site.category) && !COMMON.test(words(site.target.text)));

function keyed(entry: Entry): string {
  return `${keyOf(entry)} ${entry.name}`;
}

function longestFrom(hops: Hops, key: string, seen: ReadonlySet<string>): readonly Hop[] {
  if (seen.size > DEEPEST) return [];
  let best: readonly Hop[] = [];
  for (const hop of hops.get(key) ?? []) {
    const next = keyed(hop.answered.entry);
    const rest = seen.has(next) ? [] : [hop, ...longestFrom(hops, next, new Set([...seen, next]))];
    if (rest.length > best.length) best = rest;
  }
  return best;
}

/** The shortest way from a handler back to itself. */
function circleFrom(hops: Hops, start: string): readonly Hop[] {
  const seen = new Set<string>();
  let layer: readonly (readonly Hop[])[] = (hops.get(start) ?? []).map((hop) => [hop]);
  for (let depth = 0; depth < DEEPEST && layer.length > 0; depth += 1) {
    const closed = layer.find((way) => way.slice(-1).some((hop) => keyed(hop.answered.entry) === start));
    if (closed !== undefined) return closed;
    layer = layer.flatMap((way) => {
      const at = way.at(-1);
      const next = at === undefined ? '' : keyed(at.answered.entry);
      if (seen.has(next)) return [];
      seen.add(next);
      return (hops.get(next) ?? []).map((hop) => [...way, hop]);
    });
  }
  return [];
}

/** A circle is told once, from whichever of its handlers comes first. */
function isFirst(told: Set<string>, chain: readonly Hop[]): boolean {
  const key = chain.map((hop) => hop.from).sort().join('\n');
  const isNew = !told.has(key);
  told.add(key);
  return isNew;
}

/** Two services whose handlers wait for each other's, though not for the same ones. */
function mutual(model: RuleModel, hops: Hops, inCircle: ReadonlySet<string>): readonly Problem[] {
  const between = new Map<string, Hop>();
  for (const hop of [...hops.values()].flat()) {
    const [own] = hop.hit.site.site.services;
    if (own !== undefined && own !== hop.answered.service && !inCircle.has(hop.from)) between.set(`${own} ${hop.answered.service}`, between.get(`${own} ${hop.answered.service}`) ?? hop);
  }
  return [...between].flatMap(([pair, hop]) => {
    const [one = '', other = ''] = pair.split(' ');
    const back = between.get(`${other} ${one}`);
    if (back === undefined || one > other) return [];
    const [name, next] = [nameOf(model, one), nameOf(model, other)];
    return [{
      ...placed([hop]), evidence: [{ file: back.hit.site.site.file, line: back.hit.site.site.line, reason: `${next} waits for ${name} here.` }, ...hop.hit.site.site.because],
      message: `${firstFitting([`\`${name}\` and \`${next}\` wait for each other.`, 'Two services wait for each other.'])} Neither works without the other, and they can only be changed together. Turn one direction into events, or move what both need to one side.`,
      severity: 'hint' as const,
    }];
  });
}

function gatewayHops(model: RuleModel, [first]: readonly Hop[]): number {
  const service = first === undefined ? '' : nameOf(model, first.hit.site.site.services[0] ?? '');
  return /\b(gateway|bff|proxy|edge)\b/.test(words(service)) ? 1 : 0;
}

function nameOf(model: RuleModel, id: string): string {
  return model.services.find((service) => service.id === id)?.name ?? id;
}

function toProblem(model: RuleModel, chain: readonly Hop[], isCircle: boolean): Problem {
  const [first] = chain;
  const names = [nameOf(model, first?.hit.site.site.services[0] ?? ''), ...chain.map(({ answered }) => nameOf(model, answered.service))];
  const who = first === undefined ? '' : entryText(first.hit.path.entry);
  const way = names.join(' → ');
  const text = isCircle
    ? [`\`${names[0] ?? ''}\` waits for itself: ${way}.`, 'These services wait for each other in a circle.']
    : [`${who}: ${way} is ${chain.length} blocking hops.`, `${who} waits through ${chain.length} services in a row.`, `This request waits through ${chain.length} services in a row.`];
  return {
    ...placed(chain), evidence: chain.map(({ hit: { site: { site } }, answered }) => ({ file: site.file, line: site.line, reason: `\`${callText(site.api)}\` waits for ${entryText(answered.entry)} of ${nameOf(model, answered.service)}.` })),
    message: `${firstFitting(text)} ${isCircle ? 'Each request may start the next one, and none of them works while one is down.' : 'All of them must be up at once, their delays add up, and one slow service stalls all in front of it.'} `
      + 'Turn the hop whose answer is used least into an event, or keep a copy of what is asked for.',
  };
}

function placed(chain: readonly Hop[]): Pick<Problem, 'at' | 'site' | 'path' | 'confidence'> {
  const [first] = chain as readonly [Hop];
  const path: readonly PathStep[] = chain.flatMap(({ hit }) => pathSteps(hit));
  return { at: placeOfSite(first.hit.site), site: first.hit.site, path, confidence: Math.min(...chain.flatMap(({ hit, answered }) => [hit.path.confidence, hit.site.site.confidence, answered.confidence])) };
}
