import { ts } from 'ts-morph';
import type { Site } from '../../model/communication-map';
import { resolveRelative } from '../modules';
import { openFile, type OpenFile, type Place } from '../place';

/** A queue of BullMQ or Bull that is kept in a constant of a module. */
export interface KnownQueue {
  readonly opened: OpenFile; readonly library: 'bullmq' | 'bull'; readonly variable: string; readonly name: string; readonly isExported: boolean; readonly connection?: string;
  /** All its jobs are tried again. */
  readonly hasRetries: boolean;
}

const MOST_FILES = 40;

/** The queues that a service keeps in files that use BullMQ or Bull, or in those that they import; not those that another service works off. */
export function queuesAround(place: Place): readonly KnownQueue[] {
  const services = new Set(place.site?.services ?? []);
  const isOwn = (site: Site): boolean => services.size === 0 || site.services.some((id) => services.has(id));
  const sites = place.map.sites.filter(({ library }) => /^bull(mq)?$/.test(library));
  const opened = openAll(place, [place.file, ...sites.filter(isOwn).map(({ file }) => file)]);
  const imported = opened.flatMap((one) => importedFiles(one, place.read));
  const found = [...opened, ...openAll(place, imported)].flatMap(queuesIn);
  return found.filter((queue, index) => found.findIndex((other) => other.opened.file === queue.opened.file && other.variable === queue.variable) === index)
    .filter((queue) => queue.isExported || queue.opened.file === place.file)
    .filter(({ name }) => workersOf(name, sites).every(isOwn));
}

/** Where the jobs of a queue are done. */
export function workersOf(queue: string, sites: readonly Site[]): readonly Site[] {
  return sites.filter((site) => site.direction === 'in' && site.target.text.split('/')[0] === queue);
}

function openAll(place: Place, files: readonly string[]): readonly OpenFile[] {
  return [...new Set(files)].slice(0, MOST_FILES).flatMap((file) => {
    if (file === place.file) return [place];
    const text = place.read(file);
    return text === undefined ? [] : [openFile(file, text)];
  });
}

function importedFiles({ file, source }: OpenFile, read: Place['read']): readonly string[] {
  const specifiers = [...source.text.matchAll(/(?:from|require\() ?['"](\.[^'"]+)['"]/g)].map((match) => match[1] ?? '');
  return specifiers.flatMap((specifier) => resolveRelative(file, specifier, read) ?? []).filter((found) => /new (Queue|Bull)\b/.test(read(found) ?? ''));
}

function queuesIn(opened: OpenFile): readonly KnownQueue[] {
  const library = /['"](bull|bullmq)['"]/.exec(opened.text)?.[1];
  if (library !== 'bull' && library !== 'bullmq') return [];
  return opened.source.statements.filter(ts.isVariableStatement).flatMap((statement) => statement.declarationList.declarations.flatMap((declaration) => queueOf(opened, library, statement, declaration) ?? []));
}

function queueOf(opened: OpenFile, library: KnownQueue['library'], statement: ts.VariableStatement, { name, initializer }: ts.VariableDeclaration): KnownQueue | undefined {
  if (initializer === undefined || !ts.isNewExpression(initializer) || !/^(Queue|Bull)$/.test(initializer.expression.getText()) || !ts.isIdentifier(name)) return undefined;
  const [title, options] = initializer.arguments ?? [];
  if (title === undefined || !ts.isStringLiteralLike(title)) return undefined;
  const connection = connectionOf(options);
  const variable = name.text;
  const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true || isExportedLater(opened.text, variable);
  return { opened, library, variable, name: title.text, isExported, hasRetries: /\bdefaultJobOptions\b[^]*\battempts\b/.test(initializer.getText()), ...(connection === undefined ? {} : { connection }) };
}

function isExportedLater(text: string, variable: string): boolean {
  return new RegExp(`(module\\.exports\\s*=|export)\\s*\\{[^}]*\\b${variable}\\b|\\bexports\\.${variable}\\b`).test(text);
}

/** The option of the queue that says where Redis is, as written. */
function connectionOf(options: ts.Expression | undefined): string | undefined {
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return undefined;
  return options.properties.find((property) => property.name?.getText() === 'connection')?.getText();
}
