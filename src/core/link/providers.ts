import type { Category, MapNode, NodeKind, Site } from '../model/communication-map';
import { commandIn } from '../model/shell-command';
import type { LinkInput } from './link-input';
import type { LinkedSite } from './linked-model';
import { isThisMachine } from './service-names';

type Surroundings = LinkInput['surroundings'];

const PROVIDERS: Readonly<Partial<Record<Category, NodeKind>>> = {
  email: 'email', sms: 'sms', push: 'push', storage: 'storage', ai: 'ai', payment: 'payment', saas: 'saas', cache: 'cache', database: 'database', process: 'process',
};

/** Words of package names that say nothing without the scope: `@ory/client` is Ory, `@launchdarkly/node-server-sdk` LaunchDarkly. */
const SAYS_NOTHING = new Set(['client', 'sdk', 'api', 'rest', 'core', 'node', 'nodejs', 'js', 'javascript', 'server', 'backend', 'browser', 'web', 'mail', 'admin', 'common', 'react', 'nestjs', 'http', 'analytics', 'ai', 'kv']);

/** What a call of a provider's API is drawn to: a database and a cache belong to the service, a vendor is the same for all. */
export function providerOf(linked: LinkedSite, service: string, around: Surroundings): MapNode | undefined {
  const { site } = linked;
  const kind = PROVIDERS[site.category];
  if (kind === undefined) return undefined;
  const name = providerName(linked, site, around);
  const scope = kind === 'database' || kind === 'cache' ? `${service.replace(/^service:/, '')}/` : '';
  return { id: `${kind}:${scope}${name}`, kind, name };
}

function providerName(linked: LinkedSite, site: Site, around: Surroundings): string {
  if (site.category === 'process') return programIn(linked, site);
  const bucket = site.category === 'storage' ? bucketIn(site) : undefined;
  if (bucket !== undefined) return bucket;
  const own = site.category === 'storage' || isOfMany(linked.library) ? site.library : linked.library.name;
  return linked.model.system ?? linked.library.system ?? databaseIn(linked, around) ?? vendorName(own);
}

/** What a mapper over many databases speaks to in the package of its call. */
function databaseIn({ site, model, library }: LinkedSite, around: Surroundings): string | undefined {
  const dialect = model.dialect ?? library.dialect;
  return dialect === undefined ? undefined : around(site.file).databases[dialect];
}

/** A model of many vendors, or of a vendor's many products, is called after none of them. */
function isOfMany({ name, packages }: LinkedSite['library']): boolean {
  return name.includes(' ') || Object.keys(packages).some((one) => one.includes('*'));
}

/** `"C:\Program Files\Shop\shop.exe" --quiet`: quotes around the whole path of a program. */
const QUOTED_PATH = /^(["'])((?:[A-Za-z]:)?[^\s"'$/\\]*[\\/][^"'$]*\w)\1/;

function programIn(linked: LinkedSite, { target, library }: Site): string {
  const system = linked.model.system ?? linked.library.system;
  if (system !== undefined) return system;
  if (/^(?:[a-z]+:\/\/|(?:about|blob|data):)/i.test(target.text)) return linked.library.name;
  const program = (QUOTED_PATH.exec(target.text)?.[2] ?? /^(?:[A-Za-z]:)?[\w./\\-]*\w(?![\w./\\-]|\$\{)/.exec(commandIn(target.text))?.[0])?.replace(/^.*[/\\]/, '').replace(/\.(?:exe|cmd|bat)$/i, '');
  // The far end of a tunnel calls itself so.
  return program === undefined || isThisMachine(program) ? library : program;
}

/** The bucket, unless it is computed: variables of the environment are written in capitals. */
function bucketIn({ target }: Site): string | undefined {
  const bucket = target.text.split(' | ').map((text) => text.split('/')[0] ?? '').find((text) => text !== '' && !/^\$\{(?![A-Z][A-Z0-9_]*\})/.test(text));
  return bucket;
}

function vendorName(library: string): string {
  const [, scope, name] = /^@([^/]+)\/(.+)$/.exec(library) ?? [];
  if (scope === undefined || name === undefined) return library.replace(/^@/, '');
  return name.split('-').every((word) => SAYS_NOTHING.has(word)) ? brandOf(scope) : name.replace(/^client-/, '');
}

/** Without what is added where the name itself was taken: `polar-sh`, `notionhq`. */
function brandOf(scope: string): string {
  return /^(\w{3,}?)(?:-(?:sh|io|com|hq)|hq)$/.exec(scope)?.[1] ?? scope;
}
