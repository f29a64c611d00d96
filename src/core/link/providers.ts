import type { Category, MapNode, NodeKind, Site } from '../model/communication-map';
import type { LinkedSite } from './linked-model';

const PROVIDERS: Readonly<Partial<Record<Category, NodeKind>>> = {
  email: 'email', sms: 'sms', push: 'push', storage: 'storage', ai: 'ai', payment: 'payment', saas: 'saas', cache: 'cache', database: 'database', process: 'process',
};

/** Last parts of package names that say nothing without their scope: `@ory/client` is Ory. */
const SAYS_NOTHING = /^(?:client|sdk|api|web-api|rest|core|node|js|server|browser|web|mail|admin|common|(?:[a-z]+-)?sdk(?:-[a-z]+)?|api-client|client-js|node-client|js-client)$/;

/** What a call of a provider's API is drawn to: a database and a cache belong to the service, a vendor is the same for all. */
export function providerOf(linked: LinkedSite, service: string): MapNode | undefined {
  const { site } = linked;
  const kind = PROVIDERS[site.category];
  if (kind === undefined) return undefined;
  const name = providerName(linked, site);
  const scope = kind === 'database' || kind === 'cache' ? `${service.replace(/^service:/, '')}/` : '';
  return { id: `${kind}:${scope}${name}`, kind, name };
}

function providerName(linked: LinkedSite, site: Site): string {
  if (site.category === 'process' && /^[a-z]+:\/\//i.test(site.target.text)) return linked.library.name;
  if (site.category === 'process') return /^[\w./-]+/.exec(site.target.text)?.[0]?.replace(/^.*\//, '') ?? site.library;
  if (site.category === 'storage') return site.target.text.split('/')[0]?.replace(/^$/, site.library) ?? site.library;
  return linked.library.system ?? vendorName(linked.library.name);
}

function vendorName(library: string): string {
  const [, scope, name] = /^@([^/]+)\/(.+)$/.exec(library) ?? [];
  if (scope === undefined || name === undefined) return library;
  return SAYS_NOTHING.test(name) ? scope : name.replace(/^client-/, '');
}
