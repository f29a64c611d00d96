import type { EnvironmentDefault } from '../discover/discovery';
import type { TextPart } from './values';

type Text = readonly TextPart[];

/** Where a URL leads: to a named host, to the host that a variable holds, to where the caller itself was loaded from, or nobody knows. */
export interface Address {
  readonly kind: 'host' | 'variable' | 'same' | 'unknown';
  /** In lower case, with its port; the variable's name; empty for the others. */
  readonly name: string;
  /** The environment variable it was read from. */
  readonly variable: string | undefined;
  /** The property that holds it, with the one that this was read off: `docstore.url`. */
  readonly property?: string;
  readonly path: string;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const MOST_VALUES = 4;
/** What an example has in front of a domain for its reader to replace: `your-project.supabase.co`, `<ref>.supabase.co`. */
const PLACEHOLDER = /^(?:x{3,}|your[-_][\w-]*|your(?:project|domain|tenant|app)|<[^<>]*>|\[[^[\]]*\])\.(?=[\w-]+\.[a-z])/i;

/** Every address that the alternatives of a target may have, with environment variables read where the repository says their value. */
export function addressesOf(alternatives: readonly Text[], environment: readonly EnvironmentDefault[], from: string): readonly Address[] {
  return alternatives.map(withKnownScheme).flatMap((parts) => {
    const joined = (some: Text): string => some.map((part) => textOf(part, environment, from)).join('');
    const variable = leadingVariable(parts);
    if (variable === undefined) return [{ ...toAddress(joined(parts), undefined), ...propertyIn(parts) }];
    const values = valuesOf(variable, environment, from);
    const tail = joined(parts.slice(parts.indexOf(variable) + 1));
    return values.length === 0 ? [toAddress(`\${${variable.hole}}${tail}`, variable.hole)] : values.map((value) => toAddress(joinValue(value, tail), variable.hole));
  });
}

/** What stands in front of `://` is no host: `${PROTOCOL}://${host}/orders`. */
function withKnownScheme(parts: Text): Text {
  const [first, second, ...rest] = parts;
  const isScheme = first !== undefined && 'hole' in first && second !== undefined && 'known' in second && second.known.startsWith('://');
  return isScheme ? [{ known: `http${second.known}` }, ...rest] : parts;
}

type Variable = Extract<TextPart, { readonly hole: string }>;

/** The variable that holds the host. */
function leadingVariable(parts: Text): Variable | undefined {
  const leading = leadingHole(parts);
  return leading?.because === 'environment' ? leading : undefined;
}

function propertyIn(parts: Text): Pick<Address, 'property'> {
  const leading = leadingHole(parts);
  return leading === undefined ? {} : { property: leading.of === undefined ? leading.hole : `${leading.of}.${leading.hole}` };
}

/** The first part, but for a scheme, where it is not known. */
function leadingHole(parts: Text): Variable | undefined {
  const [first, second] = parts;
  const leading = first !== undefined && 'known' in first && SCHEME.test(first.known) && first.known.replace(SCHEME, '') === '' ? second : first;
  return leading !== undefined && 'hole' in leading ? leading : undefined;
}

/** A variable that is not in front may be a port or a piece of the path. */
function textOf(part: TextPart, environment: readonly EnvironmentDefault[], from: string): string {
  if ('known' in part) return part.known;
  const value = part.because === 'environment' ? valuesOf(part, environment, from)[0] : undefined;
  return value !== undefined && /^[\w./-]+$/.test(value) ? value : `\${${part.hole}}`;
}

function joinValue(value: string, tail: string): string {
  return value.endsWith('/') && tail.startsWith('/') ? value + tail.slice(1) : value + tail;
}

/** What its own service is given comes first, then what is given to all, the fallback in code, and what others are given. */
function valuesOf(variable: Variable, environment: readonly EnvironmentDefault[], from: string): readonly string[] {
  const named = environment.filter((entry) => entry.name === variable.hole);
  const fallback = 'fallback' in variable && variable.fallback !== undefined ? [variable.fallback] : [];
  const own = named.filter((entry) => entry.service === from).map((entry) => entry.value);
  const shared = named.filter((entry) => entry.service === undefined).map((entry) => entry.value);
  const others = named.filter((entry) => entry.service !== from && entry.service !== undefined).map((entry) => entry.value);
  return [...new Set([...own, ...shared, ...fallback, ...others])].filter((value) => value !== '').slice(0, MOST_VALUES);
}

/** A URL as it was put together, holes written as `${NAME}`. */
export function toAddress(url: string, variable: string | undefined): Address {
  const hasScheme = SCHEME.test(url) || url.startsWith('//');
  const bare = url.replace(SCHEME, '').replace(/^\/\//, '').replace(/[?#].*$/s, '');
  const [host = '', ...rest] = bare.replace(PATH_IN_HOLE, '$&/').split('/');
  const path = rest.join('/');
  if (host === '' || host === '.') return { kind: 'same', name: '', variable, path };
  if (host.startsWith('${')) return behindHole(host, variable, path);
  const name = host.replace(/^[^@/]*@/, '').replace(PLACEHOLDER, '').toLowerCase();
  if (!isHostName(name) || !(hasScheme || variable !== undefined || (/[.:]/.test(name) && !FILE.test(name)))) return { kind: 'unknown', name: '', variable, path: bare };
  return { kind: 'host', name: name.replace(/:\$\{.*$/, ''), variable, path };
}

/** Endings of files that no domain has: `fetch('words.wasm')` reads what lies beside the page. */
const FILE = /\.(?:wasm|gz|tgz|bz2|json|xml|html?|css|[cm]?js|[cm]?tsx?|map|png|jpe?g|gif|svg|ico|webp|woff2?|ttf|mp[34]|webm|pdf|txt|csv|ya?ml|bin)$/i;

/** What ends where a path stands that begins with its own slash: `orders:3000${request.url}`, `${ORDERS_HOST}:3000${path}`. */
const PATH_IN_HOLE = /^(?:[\w.-]+|\$\{[^}]*\}):(?:\d+|\$\{[^}]*\})(?=\$\{)/;

function isHostName(host: string): boolean {
  return /^[\w.-]+(?::(?:\d+|\$\{[^}]*\}))?$/.test(host) && /[a-z]/.test(host.replace(/:.*$/, '')) || /^\d+\.\d+\.\d+\.\d+(?::\d+)?$/.test(host);
}

/** `${BASE_PATH}/orders`: what is called so stands behind a host. The base path of an API may be a whole address. */
function isPathName(host: string): boolean {
  return /^\$\{(?!\w*api)(?:\w+_)?(?:base|public|root|context)(?:_ur[il])?_?path(?:_?prefix)?\}$/i.test(host);
}

/** `${TENANT}.example.com` is known well enough; `${ORDERS_URL}` is known by its name. */
function behindHole(host: string, variable: string | undefined, path: string): Address {
  const domain = /^\$\{[^}]*\}[\w-]*\.((?:[\w-]+\.)+[a-z]{2,})(?::\d+)?$/i.exec(host)?.[1];
  if (domain !== undefined && !FILE.test(domain)) return { kind: 'host', name: domain.toLowerCase(), variable, path };
  if (variable === undefined) return { kind: 'unknown', name: '', variable, path };
  return isPathName(host) ? { kind: 'same', name: '', variable, path } : { kind: 'variable', name: variable, variable, path };
}
