/** Node's own modules, which may be written with or without `node:`. */
const CORE_MODULES = new Set((
  'assert assert/strict async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns dns/promises domain '
  + 'events fs fs/promises http http2 https inspector module net os path path/posix path/win32 perf_hooks process punycode querystring '
  + 'readline readline/promises repl stream stream/consumers stream/promises stream/web string_decoder sys timers timers/promises tls '
  + 'trace_events tty url util util/types v8 vm wasi worker_threads zlib'
).split(' '));

/** The package an import names: `@scope/a/b` → `@scope/a`, `http` → `node:http`; `undefined` for relative and other non-package imports. */
export function packageOf(specifier: string): string | undefined {
  const path = specifier.replace(/^npm:/, '');
  if (/^(?:node|cloudflare):/.test(path)) return path;
  if (CORE_MODULES.has(path)) return `node:${path}`;
  const match = /^(?:@[a-z0-9~_.-]+\/[a-z0-9~_.-]+|[a-z0-9_][a-z0-9~_.-]*)(?=\/|$|@)/i.exec(path);
  return match?.[0];
}

/** The specifier with the package's own name, where a manifest installs it under another. */
export function withoutAlias(specifier: string, aliases: ReadonlyMap<string, string>): string {
  const name = packageOf(specifier);
  const real = name === undefined ? undefined : aliases.get(name);
  return name === undefined || real === undefined ? specifier : `${real}${specifier.slice(name.length)}`;
}
