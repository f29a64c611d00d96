import type { LinkedSite } from '../link/linked-model';
import type { Service } from '../model/communication-map';
import type { CallInFrame } from '../link/values';
import { onceAbout } from '../model/entries';
import { onceFor } from '../model/once';
import { literalsIn } from './support/literals';
import type { Problem, Rule, RuleModel } from './rule';
import { firstFitting } from './support/wording';
import { isDatabaseWrite } from './support/database';

export const sharedDatabase: Rule = {
  name: 'shared-database',
  severity: 'information',
  docs: {
    what: 'Two services write the same table of one database: through a client that both import from a shared package, or with the same address written in both.',
    why: 'Neither can change the table, scale or move its database without the other, and rules that one checks before it writes are passed by when the other writes.',
    fix: 'Let one service own the table, and the others ask it or listen to its events. Where the two belong together, let them be one service.',
    silent: [
      'A service with its own workers, schedules, migrations and seeds: they are one.',
      'Tables that one service writes and others only read: told as a hint, since a report or a copy may do that.',
      'Databases of which only the host is the same, or whose address comes from a variable in each service.',
      'Tables whose name is not known, and libraries.',
    ],
    bad: {
      'package.json': '{ "name": "shop", "workspaces": ["apps/*", "packages/*"] }',
      'packages/db/package.json': '{ "name": "@shop/db", "main": "src/index.ts", "dependencies": { "@prisma/client": "6" } }',
      'packages/db/src/index.ts': `
import { PrismaClient } from '@prisma/client';

export const prisma = new PrismaClient();
`,
      'apps/orders/package.json': '{ "name": "orders", "scripts": { "start": "node ." }, "dependencies": { "@shop/db": "*" } }',
      'apps/orders/src/main.ts': `
import { prisma } from '@shop/db';

export const place = (data: object) => prisma.order.create({ data });
`,
      'apps/billing/package.json': '{ "name": "billing", "scripts": { "start": "node ." }, "dependencies": { "@shop/db": "*" } }',
      'apps/billing/src/main.ts': `
import { prisma } from '@shop/db';

export const paid = (id: string) => prisma.order.update({ where: { id }, data: { state: 'paid' } });
`,
    },
    good: {
      'package.json': '{ "name": "shop", "workspaces": ["apps/*"] }',
      'apps/orders/package.json': '{ "name": "orders", "scripts": { "start": "node ." }, "dependencies": { "@prisma/client": "6" } }',
      'apps/orders/src/main.ts': `
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export const place = (data: object) => prisma.order.create({ data });
`,
      'apps/billing/package.json': '{ "name": "billing", "scripts": { "start": "node ." } }',
      'apps/billing/src/main.ts': `
export const paid = (id: string) => fetch(\`\${process.env.ORDERS_URL}/orders/\${id}/payments\`, { method: 'POST', signal: AbortSignal.timeout(5000) });
`,
    },
    sources: [
      { title: 'Microservices.io: Database per service', url: 'https://microservices.io/patterns/data/database-per-service.html' },
      { title: 'Taibi, Lenarduzzi, Pahl: Microservices anti-patterns, a taxonomy (shared persistence)', url: 'https://arxiv.org/abs/1908.04101' },
    ],
  },
  check: (model) => [...byDatabase(model).values()].flatMap((uses) => toProblem(uses) ?? []),
};

/** A query, and one of the services that send it. */
interface Use { readonly linked: LinkedSite; readonly client: CallInFrame; readonly service: Service; readonly table: string; readonly writes: boolean }

/** What belongs to a service of another name. */
const HELPS = /(^|[^a-z])(workers?|crons?|jobs?|scheduler|queues?|background|migrat\w*|seeds?|scripts?|cli|admin|backoffice|consumer|processor|tests?|e2e|docs|storybook|examples?)($|[^a-z])/i;

function byDatabase(model: RuleModel): ReadonlyMap<string, readonly Use[]> {
  const services = new Map(model.services.filter(({ name, kind, root }) => kind !== 'library' && kind !== 'worker' && !HELPS.test(`${name} ${root}`)).map((service) => [service.id, service]));
  const found = new Map<string, Use[]>();
  for (const linked of model.sites) {
    const { site, client } = linked;
    const table = tableOf(linked);
    if (site.direction !== 'out' || site.category !== 'database' || client === undefined || table === undefined) continue;
    const key = keyOfDatabase(client);
    const uses = site.services.flatMap((id) => services.get(id) ?? []).map((service) => ({ linked, client, service, table, writes: isDatabaseWrite(linked) }));
    const known = found.get(key);
    if (known === undefined) found.set(key, uses);
    else known.push(...uses);
  }
  return found;
}

const tableOf = onceFor(({ site: { target } }: LinkedSite) => (target.known && target.text !== 'raw' && /^[\w.]+$/.test(target.text) ? target.text : undefined));

/** The address with its database where it is written out, else the place where the client is made. */
const keyOfDatabase = onceAbout(({ file }) => file, ({ file, call }: CallInFrame) => {
  const address = call.arguments.flatMap((argument) => literalsIn(file, argument)).find((text) => /^[a-z+]+:\/\/[^/]+\/\w+/i.test(text));
  return address ?? `${file.file}:${call.line}:${call.column}`;
});

interface Shared { readonly table: string; readonly users: readonly Use[]; readonly writers: readonly Use[] }

function toProblem(uses: readonly Use[]): Problem | undefined {
  const tables = [...new Set(uses.map(({ table }) => table))].map((table): Shared => {
    const own = uses.filter((use) => use.table === table);
    return { table, users: onePerService(own), writers: onePerService(own.filter(({ writes }) => writes)) };
  });
  const shared = tables.filter(({ users, writers }) => users.length > 1 && writers.length > 0).toSorted((a, b) => b.writers.length - a.writers.length);
  const [first] = shared;
  const [one, other] = first === undefined ? [] : first.writers.length > 1 ? first.writers : [...first.writers, ...first.users.filter(({ service }) => service !== first.writers[0]?.service)];
  if (first === undefined || one === undefined || other === undefined) return undefined;
  const isWritten = first.writers.length > 1;
  const names = [one.service.name, other.service.name].map((name) => `\`${name}\``).join(' and ');
  const title = isWritten ? firstFitting([`${names} both write \`${first.table}\`.`, `Two services both write \`${first.table}\`.`]) : firstFitting([`${`\`${other.service.name}\``} reads \`${first.table}\`, which \`${one.service.name}\` writes.`, `A service reads \`${first.table}\`, which another one writes.`]);
  const more = shared.length - 1;
  const { client } = one;
  return {
    at: { file: client.file, function: client.call.function, span: client.call, text: client.call.text }, confidence: Math.min(one.linked.site.confidence, other.linked.site.confidence), ...(isWritten ? {} : { severity: 'hint' }),
    path: [one, other].map(({ linked: { site } }) => ({ file: site.file, line: site.line, column: site.column, name: site.api })),
    evidence: shared.slice(0, 10).flatMap(({ users }) => users.slice(0, 3)).map(({ linked: { site }, service, writes, table }) => ({ file: site.file, line: site.line, reason: `\`${service.name}\` ${writes ? 'writes' : 'reads'} \`${table}\`.` })),
    message: `${title}${more === 0 ? '' : ` ${more === 1 ? 'Another table is' : `${more} more tables are`} shared too.`} Neither can change the table or move its database without the other. Let one own it, and the other ask or listen to events; or let them be one service.`,
  };
}

function onePerService(uses: readonly Use[]): readonly Use[] {
  return [...new Map(uses.map((use) => [use.service.id, use])).values()];
}
