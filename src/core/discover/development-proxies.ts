import type { GatewayRule, WrittenRules } from './gateways';
import { nameOf } from './paths';
import { isRecord, readJsonObject, recallText, stringIn, type Reading } from './read-text';

const CONFIGURATION = /^(?:vite|next|nuxt|webpack(?:\.[\w-]+)?|vue|rsbuild|craco|astro|svelte|angular-proxy|proxy)(?:\.config|\.conf)?\.(?:[cm]?[jt]s)$/;
const PROXY_JSON = /^(?:src\/)?proxy(?:\.conf)?(?:\.[\w-]+)?\.json$/;
const TEXT = /(?:"([^"\n]*)"|'([^'\n]*)'|`([^`]*)`)/;

/** What the development and page servers of front ends pass on: proxies of Vite, webpack, Vue and Angular, rewrites of Next.js. */
export function readDevelopmentProxies(reading: Reading, files: readonly string[]): readonly WrittenRules[] {
  return files.flatMap((file): readonly WrittenRules[] => {
    const rules = rulesOf(reading, file);
    return rules.length === 0 ? [] : [{ file, names: [], rules }];
  });
}

function rulesOf(reading: Reading, file: string): readonly GatewayRule[] {
  const name = nameOf(file);
  if (name === 'package.json') return packageProxy(readJsonObject(reading, file));
  if (PROXY_JSON.test(name)) return jsonProxies(readJsonObject(reading, file));
  if (!mayHoldProxies(file)) return [];
  return recallText(reading, 'proxies', file, writtenProxies);
}

/** Whether a source file may say what a development server passes on. */
export function mayHoldProxies(file: string): boolean {
  return CONFIGURATION.test(nameOf(file));
}

export function writtenProxies(source: string): readonly GatewayRule[] {
  const text = source.replace(/\/\*[^]*?\*\/|(^|[^:])\/\/[^\n]*/g, '$1');
  return [...proxyTable(text), ...rewrites(text)];
}

/** `"proxy": "http://localhost:5000"` of Create React App takes what the page itself does not have. */
function packageProxy(manifest: Readonly<Record<string, unknown>> | undefined): readonly GatewayRule[] {
  const to = manifest === undefined ? undefined : stringIn(manifest, 'proxy');
  return to === undefined ? [] : [{ path: '/', isExact: false, to }];
}

function jsonProxies(table: Readonly<Record<string, unknown>> | undefined): readonly GatewayRule[] {
  return Object.entries(table ?? {}).flatMap(([path, value]) => {
    const to = typeof value === 'string' ? value : isRecord(value) ? stringIn(value, 'target') : undefined;
    return to === undefined || !path.startsWith('/') ? [] : [{ path: path.replace(/\/?\*+$/, ''), isExact: false, to }];
  });
}

/** `proxy: { '/api': 'http://orders:3000', '/auth': { target: process.env.AUTH_URL } }` */
function proxyTable(text: string): readonly GatewayRule[] {
  return [...text.matchAll(/\bproxy\s*:\s*\{/g)].flatMap((match) => {
    const table = blockAt(text, match.index + match[0].length);
    return [...table.matchAll(/["'`]\^?(\/[\w/.:-]*)["'`]\s*:\s*(\{|["'`\w])/g)].flatMap(([whole, path = '', opening], index, all): readonly GatewayRule[] => {
      const start = (all[index]?.index ?? 0) + whole.length;
      const value = opening === '{' ? /\btarget\s*:\s*([^,\n}]+(?:\$\{[^}]*\}[^,\n}]*)*)/.exec(blockAt(table, start))?.[1] : table.slice(start - 1).split(/[,\n]/)[0];
      const to = value === undefined ? undefined : hostIn(value);
      return to === undefined ? [] : [{ path, isExact: false, to }];
    });
  });
}

/** `{ source: '/api/:path*', destination: 'http://orders:3000/:path*' }` */
function rewrites(text: string): readonly GatewayRule[] {
  return [...text.matchAll(new RegExp(`\\bsource\\s*:\\s*${TEXT.source}\\s*,\\s*destination\\s*:\\s*([^\\n]+)`, 'g'))].flatMap(([, double, single, template, destination = '']) => {
    const path = (double ?? single ?? template ?? '').replace(/\/:\w+\*?$|\/\(.*$/, '');
    const to = hostIn(destination);
    return to === undefined || !path.startsWith('/') || path.includes('${') ? [] : [{ path: path === '' ? '/' : path, isExact: false, to }];
  });
}

/** The address that an expression begins with: a text with a scheme, or a variable of the environment. */
function hostIn(expression: string): string | undefined {
  const [, double, single, template] = TEXT.exec(expression) ?? [];
  const variable = /\bprocess\.env(?:\.(\w+)|\[['"](\w+)['"]\])/.exec(expression);
  const named = variable === null ? undefined : `\${${variable[1] ?? variable[2] ?? ''}}`;
  const text = (double ?? single ?? template)?.replace(/\$\{process\.env\.(\w+)[^}]*\}/, '${$1}');
  if (text !== undefined && /^(?:https?|wss?):\/\/[\w.-]|^\$\{\w+\}/.test(text)) return text;
  return named;
}

function blockAt(text: string, start: number): string {
  let depth = 1;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    else if (text[index] === '}') depth -= 1;
    if (depth === 0) return text.slice(start, index);
  }
  return text.slice(start);
}
