import { lettersApart } from '../model/nearest-name';
import type { LinkedSite } from '../link/linked-model';
import { OPERATIONAL, PREFIX, segmentsOf, type Served } from '../link/served-paths';
import { groupBy } from '../model/group-by';
import type { Problem, Rule, RuleModel } from './rule';
import { placeOfSite } from './support/hits';
import { firstFitting } from './support/wording';

/** What stands around both examples. */
const AROUND = {
  'package.json': '{ "name": "shop", "workspaces": ["apps/*"] }',
  'apps/orders/package.json': '{ "name": "orders", "scripts": { "start": "node ." }, "dependencies": { "express": "5" } }',
  'apps/orders/src/main.ts': `
import express from 'express';

const app = express();
app.get('/orders/:id', (request, response) => { response.json({}); });
app.post('/orders', (request, response) => { response.json({}); });
app.delete('/orders/:id', (request, response) => { response.end(); });
app.listen(3000);
`,
  'apps/web/package.json': '{ "name": "web", "scripts": { "start": "node ." } }',
};

export const unservedRouteCall: Rule = {
  name: 'unserved-route-call',
  severity: 'information',
  docs: {
    what: 'A request goes to a service of the workspace that does not serve it, and nearly does: the same path with another method, without a prefix that all its routes have, or with one word spelled differently.',
    why: 'It is answered with 404 or 405, at run time, and often only in a branch that is seldom taken.',
    fix: 'Use the path and the method that the service serves; best generate the client from its description.',
    silent: [
      'Services whose routes are not all known: catch-all routes, proxies, mounted frameworks, paths that are computed, other languages, submodules that are not checked out.',
      'Requests whose service is known by their path only, or that pass a gateway, which may rewrite them.',
      'Health checks, files, and paths of which nothing is known.',
      'Hosts that are listed in `external`.',
    ],
    bad: {
      ...AROUND,
      'apps/web/src/main.ts': `
export async function cancel(id: string) {
  await fetch(\`\${process.env.ORDERS_URL}/order/\${id}\`, { method: 'DELETE', signal: AbortSignal.timeout(5000) });
}
`,
    },
    good: {
      ...AROUND,
      'apps/web/src/main.ts': `
export async function cancel(id: string) {
  await fetch(\`\${process.env.ORDERS_URL}/orders/\${id}\`, { method: 'DELETE', signal: AbortSignal.timeout(5000) });
}
`,
    },
    sources: [
      { title: 'Schneider et al.: Comparison of static analysis architecture recovery tools for microservice applications', url: 'https://doi.org/10.1007/s10664-025-10686-2' },
      { title: 'RFC 9110: HTTP semantics, 405 Method Not Allowed', url: 'https://www.rfc-editor.org/rfc/rfc9110#name-405-method-not-allowed' },
    ],
  },
  check: (model) => {
    const standingFor = new Set(model.sites.flatMap(({ site }) => site.via));
    const open = openServices(model);
    return model.sites.filter(({ site }) => isRequest(site) && !standingFor.has(site.id)).flatMap((linked) => {
      const [from = ''] = linked.site.services;
      const named = model.addressed(linked, from);
      if (named === undefined || named.service === from || open.has(named.service)) return [];
      const found = nearMiss(model, linked, named);
      const name = model.services.find(({ id }) => id === named.service)?.name ?? named.service;
      return found === undefined || model.isExternal(name) ? [] : [toProblem(linked, name, `/${named.path}`, found)];
    });
  },
};

const FEWEST_ROUTES = 3;

function isRequest({ category, direction }: LinkedSite['site']): boolean {
  return category === 'http' && direction !== 'in';
}

/** Services that may serve more than is known. */
function openServices({ services, sites, served }: RuleModel): ReadonlySet<string> {
  const dynamic = sites.filter(({ site }) => site.category === 'route' && (!site.target.known || /\*|\(\.|\{\./.test(site.target.text) || site.target.text === '')).flatMap(({ site }) => site.services);
  const general = served.all.filter(({ method, segments }) => method === 'USE' || (method === 'ALL' && segments.length < 2) || segments.every((segment) => segment === '*')).map(({ service }) => service);
  const routes = groupBy(served.all, ({ service }) => service);
  const few = services.filter(({ id, isForeign, isIncomplete }) => isForeign === true || isIncomplete === true || (routes.get(id)?.length ?? 0) < FEWEST_ROUTES).map(({ id }) => id);
  return new Set([...dynamic, ...general, ...few]);
}

interface NearMiss { readonly how: 'method' | 'prefix' | 'word'; readonly served: Served }

function nearMiss({ served }: RuleModel, { site }: LinkedSite, { service, path }: { readonly service: string; readonly path: string }): NearMiss | undefined {
  const called = segmentsOf(path);
  if (site.operation === '' || !isTelling(path, called) || served.find(site.operation, path).has(service)) return undefined;
  const own = served.all.filter((one) => one.service === service);
  if (own.some(({ method, segments }) => fits(method, site.operation) && isSame(segments, called))) return undefined;
  const isMethod = own.find(({ segments }) => isSame(segments, called));
  if (isMethod !== undefined) return { how: 'method', served: isMethod };
  const sameMethod = own.filter(({ method }) => fits(method, site.operation));
  const longer = sameMethod.find(({ segments }) => segments.length > called.length && isSame(segments.slice(-called.length), called) && segments.slice(0, -called.length).every((segment) => PREFIX.test(segment)));
  if (longer !== undefined) return { how: 'prefix', served: longer };
  const spelled = sameMethod.filter(({ segments }) => differsInWord(segments, called));
  return spelled.length === 1 && spelled[0] !== undefined ? { how: 'word', served: spelled[0] } : undefined;
}

/** Neither a health check nor a file, and known from its beginning. */
function isTelling(path: string, called: readonly string[]): boolean {
  const [first = '*'] = called;
  return first !== '*' && !OPERATIONAL.test(called.at(-1) ?? '') && !/\.\w{2,5}$/.test(path);
}

function fits(served: string, called: string): boolean {
  return served === called || served === 'ALL' || served === '' || (called === 'HEAD' && served === 'GET') || called === 'OPTIONS';
}

function isSame(served: readonly string[], called: readonly string[]): boolean {
  return served.length === called.length && served.some((segment, index) => segment !== '*' && segment === called[index]) && served.every((segment, index) => segment === called[index] || segment === '*' || called[index] === '*');
}

const SHORTEST = 4;

/** Everything is the same but one word, which is nearly so. */
function differsInWord(served: readonly string[], called: readonly string[]): boolean {
  if (served.length !== called.length) return false;
  const other = served.flatMap((segment, index) => (segment === called[index] || segment === '*' || called[index] === '*' ? [] : [[segment, called[index] ?? ''] as const]));
  const [pair] = other;
  return other.length === 1 && pair !== undefined && Math.min(pair[0].length, pair[1].length) >= SHORTEST && /\d/.test(pair.join('')) === false && lettersApart(pair[0], pair[1]) <= 2;
}

function toProblem(linked: LinkedSite, service: string, path: string, { how, served }: NearMiss): Problem {
  const { site } = linked;
  const route = `${served.method} /${served.segments.map((segment) => (segment === '*' ? ':id' : segment)).join('/')}`.trim();
  const title = firstFitting([`\`${service}\` does not serve \`${site.operation} ${path}\`, but \`${route}\`.`, `\`${service}\` does not serve this, but \`${route}\`.`, 'The service does not serve this.']);
  const reasons = { method: 'The path is there with another method only.', prefix: 'A prefix is missing.', word: 'One word is spelled differently.' };
  return {
    at: placeOfSite(linked), site: linked, path: site.context[0]?.path ?? [], confidence: Math.min(site.confidence, 0.9),
    evidence: [...site.because, { file: site.file, line: site.line, reason: `The address names \`${service}\`; of its routes, \`${route}\` is nearest.` }],
    message: `${title} ${reasons[how]} The request is answered with ${how === 'method' ? '405 or ' : ''}404. Call what is served, or serve what is called.`,
  };
}
