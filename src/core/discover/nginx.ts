import type { GatewayRule, WrittenRules } from './gateways';

/** Hosts by the names that others pass requests on to. */
export type Upstreams = ReadonlyMap<string, string>;

/** The upstreams of an nginx configuration. */
export function readUpstreams(source: string): Upstreams {
  return new Map([...withoutComments(source).matchAll(/\bupstream\s+([\w.-]+)\s*\{[^{}]*?\bserver\s+([^\s;]+)/g)].map(([, name = '', host = '']) => [name, host]));
}

function withoutComments(source: string): string {
  return source.replace(/(^|\s)#[^\n]*/g, '$1');
}

/** The locations of an nginx configuration that pass requests on. Comments are left out; `others` are the upstreams of the files beside it. */
export function readNginx(file: string, source: string, others: Upstreams = new Map()): readonly WrittenRules[] {
  const text = withoutComments(source);
  const upstreams = new Map([...others, ...readUpstreams(source)]);
  const variables = new Map([...text.matchAll(/\bset\s+\$(\w+)\s+([^\s;]+)\s*;/g)].map(([, name = '', value = '']) => [name, value]));
  const rules = locationsOf(text).flatMap(({ path, isExact, body }): readonly GatewayRule[] => {
    const passed = /\bproxy_pass\s+([^\s;]+)/.exec(body)?.[1];
    return passed === undefined ? [] : [{ path, isExact, to: throughUpstream(withVariables(passed, variables), upstreams) }];
  });
  const names = [...text.matchAll(/\bserver_name\s+([^;]+);/g)].flatMap(([, list = '']) => list.trim().split(/\s+/)).filter((name) => /^[\w.-]*\.[\w.-]+$|^[a-z][\w-]*$/i.test(name) && name !== 'localhost');
  return [{ file, names, rules }];
}

interface Location { readonly path: string; readonly isExact: boolean; readonly body: string }

function locationsOf(text: string): readonly Location[] {
  return [...text.matchAll(/\blocation\s+(=|\^~|~\*?)?\s*(\S+)\s*\{/g)].flatMap((match) => {
    const [whole, modifier = '', written = ''] = match;
    const paths = modifier.startsWith('~') ? plainPatterns(written) : written.startsWith('@') ? [] : [written];
    return paths.map((path) => ({ path, isExact: modifier === '=', body: bodyAt(text, match.index + whole.length) }));
  });
}

/** `^/api/orders(/.*)?$` is a prefix and `^/(orders|stock)` are two; other patterns say too little. */
function plainPatterns(written: string): readonly string[] {
  const [, start, words] = /^\^(\/(?:[\w-]+\/)*)\(([\w-]+(?:\|[\w-]+)*)\)\/?(?:\.\*)?\$?$/.exec(written) ?? [];
  if (start !== undefined && words !== undefined) return words.split('|').map((word) => `${start}${word}`);
  const path = written.replace(/^\^/, '').replace(/(?:\/?\.\*|\$)*(?:\/?\(.*)?$/, '').replace(/\\([/.-])/g, '$1');
  return /^\/[\w./-]+$/.test(path) ? [path] : [];
}

/** Up to the brace that closes the block, or the next block in it, which has its own rule. */
function bodyAt(text: string, start: number): string {
  let depth = 1;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    else if (text[index] === '}') depth -= 1;
    if (depth === 0) return text.slice(start, index).replace(/\blocation\s[^{]*\{[^{}]*\}/g, '');
  }
  return '';
}

/** `set $orders http://orders:3000;`, as is written where the name is to be looked up anew for each request. */
function withVariables(passed: string, variables: ReadonlyMap<string, string>): string {
  return passed.replace(/\$(\w+)/g, (whole, name: string) => variables.get(name) ?? whole);
}

function throughUpstream(passed: string, upstreams: ReadonlyMap<string, string>): string {
  const host = passed.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  return upstreams.get(host) ?? host;
}
