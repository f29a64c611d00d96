import { parse as parseJson, type ParseError } from 'jsonc-parser';
import { parse as parseYaml, stringify } from 'yaml';
import { LONGEST_DATA, masked } from '../analysis/data-files';
import { RUNS_SCRIPT } from '../discover/candidates';
import { providerIn } from '../discover/databases';
import { isDeploymentFile } from '../discover/deployment';
import { instructionsOf, pairsOf } from '../discover/dockerfile';
import { parseDotenv } from '../discover/dotenv';
import { nameOf } from '../discover/paths';
import { servicesOf } from '../discover/protos';
import { keptBindings } from '../discover/worker-bindings';
import { keptYaml } from './kept-yaml';

/** Always read, whatever their size; other data only up to this many characters, unless the package imports it. */
const MANIFEST = /^(?:package|project|nest-cli|[tj]sconfig[\w.-]*|proxy[\w.-]*)\.json$/;
const SMALL = 65_536;
const LOCK = /(?:^|[.-])lock\.(?:json|ya?ml)$/;

/** What of a file that is no source others may ask for, without secrets; `undefined` when that is nothing. It reads as the whole file would. */
export function keptText(path: string, text: string, isImported: boolean): string | undefined {
  const name = nameOf(path);
  return KINDS.find(({ names }) => names.test(name))?.keep(path, text, isImported);
}

/** How files are read by their names; the first that fits counts. */
const KINDS: readonly { readonly names: RegExp; readonly keep: (path: string, text: string, isImported: boolean) => string | undefined }[] = [
  { names: /^\.env/, keep: (_path, text) => parseDotenv(text).map(([key, value]) => `${key}=${quoted(value)}\n`).join('') },
  { names: /(?:^|[.-])dockerfile(?![^/]*\.(?:[cm]?[jt]s|ya?ml|json)$)(?:[.-][^/]*)?$/i, keep: (_path, text) => keptDockerfile(text) },
  { names: /^wrangler\.toml/, keep: (_path, text) => keptBindings(text) },
  { names: /^wrangler\.jsonc?/, keep: (_path, text) => keptJson(text) },
  { names: /^Procfile$/, keep: (_path, text) => (/^web:/m.test(text) ? 'web: \n' : '') },
  { names: /\.proto$/, keep: (_path, text) => keptProto(text) },
  { names: /\.prisma$/, keep: (_path, text) => keptSchema(text) },
  { names: /\.(?:conf|template|tmpl)$|^nginx[\w.-]*$/, keep: (path, text) => keptServer(text) ?? keptDeployment(path, text) },
  { names: /\.ya?ml(?:\.tpl)?$/, keep: (path, text, isImported) => keptDeployment(path, text) ?? (isData(nameOf(path), text, isImported) ? keptPlainYaml(text) : undefined) },
  { names: /\.json$/, keep: (path, text, isImported) => (MANIFEST.test(nameOf(path)) || isData(nameOf(path), text, isImported) ? keptJson(text) : undefined) },
];

function isData(name: string, text: string, isImported: boolean): boolean {
  return !LOCK.test(name) && text.length <= (isImported ? LONGEST_DATA : SMALL);
}

function quoted(value: string): string {
  return /[\s#"'`\\]/.test(value) && !value.includes('"') ? `"${value}"` : value;
}

/** Stages, their variables, and whether scripts are run. */
function keptDockerfile(text: string): string {
  const stages = instructionsOf(text).flatMap(([instruction, rest]) => {
    if (instruction === 'FROM') return [`FROM ${rest}`];
    if (instruction !== 'ENV' && instruction !== 'ARG') return [];
    const pairs = pairsOf(rest).map(([name, value]) => `${name}="${value.replace(/["\\]/g, '\\$&')}"`);
    return pairs.length > 0 ? [`${instruction} ${pairs.join(' ')}`] : instruction === 'ARG' && /^\w+$/.test(rest) ? [`ARG ${rest}`] : [];
  });
  return [...stages, ...(RUNS_SCRIPT.test(text) ? ['RUN node'] : []), ''].join('\n');
}

function keptSchema(text: string): string | undefined {
  const provider = providerIn(text);
  return provider === undefined ? undefined : `datasource db {\n  provider = "${provider}"\n}\n`;
}

function keptProto(text: string): string {
  return servicesOf(text).map(({ name, fullName }, index, all) => {
    const scope = fullName.slice(0, -name.length - 1);
    return `${index === 0 && scope !== '' && all.length > 0 ? `package ${scope};\n` : ''}service ${name} {}\n`;
  }).join('');
}

/** A server that passes requests on; comments and credentials are left out. */
function keptServer(text: string): string | undefined {
  if (!text.includes('proxy_pass')) return undefined;
  return text.replace(/(^|\s)#[^\n]*/g, '$1').replace(/^.*\b(?:auth|password|secret|token|api_?key)\w*\b.*$/gim, '').replace(/\n{2,}/g, '\n');
}

function keptDeployment(path: string, text: string): string | undefined {
  return isDeploymentFile(path, text) ? keptYaml(path, text) : undefined;
}

/** What no reader takes for YAML. */
const NO_YAML = 'a: b: c\n';

function keptPlainYaml(text: string): string {
  try {
    return stringify(masked('', parseYaml(text, masked, { logLevel: 'silent', maxAliasCount: 1000 })), { lineWidth: 0 });
  } catch (error) {
    if (error instanceof Error) return NO_YAML;
    throw error;
  }
}

/** JSON stays JSON, JSON with comments stays no JSON, and what is neither stays so. */
function keptJson(text: string): string {
  const errors: ParseError[] = [];
  const value: unknown = parseJson(text, errors, { allowTrailingComma: true });
  const kept = value === undefined ? '' : JSON.stringify(value, masked);
  return errors.length > 0 ? `${kept}}` : isStrict(text) ? kept : `//\n${kept}`;
}

function isStrict(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
