import { ts } from 'ts-morph';
import type { Offer, TextChange } from './fix';
import { importName } from './imports';
import { manifestAt, versionOf } from './manifest';
import { awaitStatement, enclosingFunction, wholeChain, type Place } from './place';

/** Runs a call after the answer, where the platform keeps the function alive for that. */
export function runAfterResponse(place: Place): readonly Offer[] {
  const whole = wholeChain(place.call);
  const way = wayOf(place);
  if (way === undefined) return [];
  const { title, before, changes } = way;
  const statement = awaitStatement(whole);
  if (statement === undefined) return [{ title, because: 'the result is used' }];
  const change = { start: statement.getStart(), end: statement.end, text: `${before}${whole.getText()})${place.style.end}` };
  return [{ title, kind: 'refactor.rewrite', files: [{ file: place.file, changes: [...changes, change] }] }];
}

interface Way { readonly title: string; readonly before: string; readonly changes: readonly TextChange[] }

function wayOf(place: Place): Way | undefined {
  const manifest = manifestAt(place.file, place.read);
  const context = executionContext(place.call);
  if (context !== undefined) return { title: place.l10n.t('Run after the answer (`{0}`)', `${context}.waitUntil`), before: `${context}.waitUntil(`, changes: [] };
  if ((versionOf(manifest, 'next') ?? 0) >= 15 && isNextServer(place)) return imported(place, 'next/server', 'after', '() => ');
  return versionOf(manifest, '@vercel/functions') === undefined ? undefined : imported(place, '@vercel/functions', 'waitUntil', '');
}

function imported(place: Place, module: string, name: string, before: string): Way | undefined {
  const found = importName(place, module, name);
  return found === undefined ? undefined : { title: place.l10n.t('Run after the answer (`{0}` of `{1}`)', name, module), before: `${found.local}(${before}`, changes: found.changes };
}

/** Route handlers and server actions. */
function isNextServer({ file, source }: Place): boolean {
  const [first] = source.statements;
  const isAction = first !== undefined && ts.isExpressionStatement(first) && /^.use server.$/.test(first.expression.getText());
  return isAction || /(^|\/)app\/(.*\/)?route\.[jt]sx?$/.test(file);
}

/** The third parameter of a `fetch` of Cloudflare Workers. */
function executionContext(node: ts.Node): string | undefined {
  for (let owner = enclosingFunction(node); owner !== undefined; owner = enclosingFunction(owner)) {
    const found = owner.parameters.find(({ type, name }) => type?.getText() === 'ExecutionContext' && ts.isIdentifier(name));
    if (found !== undefined) return found.name.getText();
    const third = owner.parameters[2];
    if (ts.isMethodDeclaration(owner) && owner.name.getText() === 'fetch' && third !== undefined && ts.isIdentifier(third.name)) return third.name.text;
  }
  return undefined;
}
