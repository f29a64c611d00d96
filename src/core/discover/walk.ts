import ignore from 'ignore';
import { byCodeUnit } from '../model/by-code-unit';
import type { Skipped } from '../model/communication-map';
import { finished } from '../model/in-steps';
import { DOT_FOLDER } from '../model/left-aside';
import type { DirectoryEntry, FileSystemPort } from '../ports';
import { isReadFailure } from '../ports';
import { pathBelow } from './paths';
import { readText } from './read-text';

/** Every file that discovery may need, sorted, and what was left aside. */
export interface Walk {
  readonly files: readonly string[];
  readonly skipped: readonly Skipped[];
}

interface IgnoreRules { readonly folder: string; readonly matcher: ignore.Ignore }

/** A folder that is to be listed. */
interface Folder { readonly folder: string; readonly rules: readonly IgnoreRules[] }

/** What a walk has found so far. */
interface Found { readonly files: string[]; readonly skipped: Skipped[]; readonly open: Folder[] }

const INTERESTING = /(?:\.(?:[cm]?[jt]sx?|vue|svelte|json|ya?ml|proto|prisma|wasp)|(?:^|[.-])dockerfile(?:[.-][^/]*)?|^\.env(?:\..*)?|^wrangler\.(?:toml|jsonc)(?:\.(?:template|example|sample|dist))?|^procfile|^\.git(?:ignore|modules))$/i;
/** Settings of gateways, and sources in other languages, of which only the names are looked at. */
const OF_OTHERS = /\.(?:conf|template|tmpl|tpl|go|py|java|kts?|scala|clj|rs|cs|fs|vb|php|rb|exs?|erl|swift|dart|c|cc|cpp|lua|pl)$/;
/** Source and configuration, and names without an extension, which may be folders. */
const MAY_MATTER = new RegExp(`${INTERESTING.source}|^[^.]+$`, 'i');
/** There to be checked in, also where `.env*` is ignored: git keeps what was added by force. */
const EXAMPLE = /^\.env(?:\.[\w-]+)*\.(?:example|sample|template|dist)$/i;
const INSTALLED = new Set(['node_modules', 'bower_components', 'jspm_packages']);
const VERSION_CONTROL = new Set(['.git', '.hg', '.svn', '.jj']);

/** How many folders are listed between two pauses. */
const MANY = 20;

/** Lists the tree below a folder through the port; ignored files, installed packages and links are left out. */
export function walk(port: FileSystemPort, from = ''): Walk {
  return finished(walkSteps(port, from));
}

/** As `walk`, with pauses. */
export function* walkSteps(port: FileSystemPort, from = ''): Generator<undefined, Walk> {
  const files: string[] = [];
  const skipped: Skipped[] = [];
  const open: Folder[] = [{ folder: from, rules: rulesAbove(port, from) }];
  for (let next = open.pop(), done = 1; next !== undefined; next = open.pop(), done += 1) {
    if (done % MANY === 0) yield;
    const entries = port.readDirectory(next.folder);
    if (isReadFailure(entries)) skipped.push({ file: next.folder === '' ? '.' : next.folder, reason: `folder cannot be read: ${entries.failed}` });
    else list(next.folder, entries, withRulesOf(port, next.folder, entries, next.rules), { files, skipped, open });
  }
  return { files: files.sort(byCodeUnit), skipped };
}

function list(folder: string, entries: readonly DirectoryEntry[], rules: readonly IgnoreRules[], { files, skipped, open }: Found): void {
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const reason = reasonToSkip(entry);
    if ((reason === undefined && !isWanted(entry)) || isLeftOut(path, entry, rules)) continue;
    if (reason !== undefined) skipped.push({ file: path, reason });
    else if (entry.kind === 'directory') open.push({ folder: path, rules });
    else files.push(path);
  }
}

function isLeftOut(path: string, { name, kind }: DirectoryEntry, rules: readonly IgnoreRules[]): boolean {
  return isIgnored(path, rules, kind) && !EXAMPLE.test(name);
}

function rulesAbove(port: FileSystemPort, from: string): readonly IgnoreRules[] {
  const above = from === '' ? [] : from.split('/').map((_, index, names) => names.slice(0, index).join('/'));
  return above.reduce<readonly IgnoreRules[]>((rules, folder) => {
    const entries = port.readDirectory(folder);
    return isReadFailure(entries) ? rules : withRulesOf(port, folder, entries, rules);
  }, []);
}

function isWanted({ name, kind }: DirectoryEntry): boolean {
  if (kind === 'directory') return !INSTALLED.has(name) && !VERSION_CONTROL.has(name);
  return kind === 'file' && (INTERESTING.test(name) || OF_OTHERS.test(name));
}

function reasonToSkip({ name, kind }: DirectoryEntry): string | undefined {
  if (INSTALLED.has(name) || VERSION_CONTROL.has(name)) return undefined;
  if (kind === 'link') return MAY_MATTER.test(name) ? 'symbolic link, not followed' : undefined;
  if (kind === 'other' && INTERESTING.test(name)) return 'not a regular file';
  if (kind === 'directory' && name.startsWith('.')) return DOT_FOLDER;
  return undefined;
}

function withRulesOf(
  port: FileSystemPort, folder: string, entries: readonly DirectoryEntry[], rules: readonly IgnoreRules[],
): readonly IgnoreRules[] {
  if (!entries.some((entry) => entry.name === '.gitignore' && entry.kind === 'file')) return rules;
  const text = readText(port, folder === '' ? '.gitignore' : `${folder}/.gitignore`);
  if (text === undefined) return rules;
  return [...rules, { folder, matcher: ignore({ ignorecase: false }).add(text) }];
}

/** As git decides: the deepest .gitignore that says anything about the path wins. */
function isIgnored(path: string, rules: readonly IgnoreRules[], kind: DirectoryEntry['kind']): boolean {
  for (let index = rules.length - 1; index >= 0; index -= 1) {
    const rule = rules[index];
    if (rule === undefined) break;
    const relative = pathBelow(rule.folder, path);
    const verdict = rule.matcher.test(kind === 'directory' ? `${relative}/` : relative);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
