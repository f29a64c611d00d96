import { ts } from 'ts-morph';
import type { Site } from '../model/communication-map';
import { isRecordName } from '../rules/support/names';
import { isReportName } from '../rules/support/swallowed';
import { ownLimit, REQUESTS } from './add-timeout';
import { isTypeScript } from './code-style';
import { insertion, type Offer, type TextChange } from './fix';
import { calledName, enclosingFunction, isDropped, isAsked, isInAsyncFunction, isInLoop, wholeChain, type Place } from './place';
import { isCold, sendCold } from './send-cold';

/** Waits for a call that nobody waits for, or says that it may fail unseen. */
export function handleFloating(place: Place): readonly Offer[] {
  const { call, site, l10n } = place;
  if (calledName(call) === 'forEach') return [waitForAll(place)];
  const whole = wholeChain(call);
  if (site !== undefined && isCold(site)) return sendCold(place, whole);
  const name = `\`${call.expression.getText().replace(/\s+/g, '')}\``;
  if (!isDropped(whole)) return [{ title: l10n.t('Await {0}', name), because: 'the promise is no statement of its own' }];
  const start = whole.getStart();
  const offer = (title: string, because: string | undefined, change: TextChange): Offer => (because === undefined ? { title, kind: 'quickfix', files: [{ file: place.file, changes: [change] }] } : { title, because });
  return [
    awaiting(place, whole, name),
    offer(l10n.t('Log when {0} fails', name), undefined, insertion(whole.end, logging(place, whole))),
    offer(l10n.t('Let {0} fail unseen (`void`)', name), undefined, insertion(start, 'void ')),
  ];
}

/** Waits for it, with a limit if it has none: nobody cared so far how long it takes. */
function awaiting(place: Place, whole: ts.Expression, name: string): Offer {
  const { l10n, file } = place;
  const limit = ownLimit(place);
  const title = limit === undefined ? l10n.t('Await {0}', name) : l10n.t('Await {0} for at most {1} s', name, limit.seconds);
  const because = whyNotAwait(place, whole);
  if (because !== undefined) return { title, because };
  if (typeof limit?.changes === 'string') return { title, because: `it would wait without a limit, and ${limit.changes}` };
  return { title, kind: 'quickfix', files: [{ file, changes: [insertion(whole.getStart(), 'await '), ...limit?.changes ?? []] }] };
}

/** `.catch` that writes a failure down as the file writes others. */
function logging({ file, text }: Place, node: ts.Node): string {
  const owner = thisAround(node)?.getText() ?? '';
  const logger = /\bthis\.logger(?=\.error\()/.exec(owner)?.[0] ?? /(?<![\w.])(?:logger|log)(?=\.error\()/.exec(text)?.[0] ?? 'console';
  return `.catch((error${isTypeScript(file) ? ': unknown' : ''}) => ${logger}.error(error))`;
}

/** The class or function whose `this` an arrow function has. */
function thisAround(node: ts.Node): ts.Node | undefined {
  let current: ts.Node | undefined = node.parent;
  while (current !== undefined && !ts.isClassLike(current) && !(ts.isFunctionLike(current) && !ts.isArrowFunction(current))) current = current.parent;
  return current !== undefined && ts.isMethodDeclaration(current) && ts.isClassLike(current.parent) ? current.parent : current;
}

function whyNotAwait({ site }: Place, node: ts.Node): string | undefined {
  if (!isInAsyncFunction(node)) return 'the function around it is not async';
  if (isInLoop(node)) return 'each turn of the loop would wait for the one before';
  if (site === undefined || !isAsked(site)) return undefined;
  if (/^(email|sms|push|ai)$/.test(site.category)) return 'the request would wait for it';
  return isUnneeded(site, node) ? 'the request would wait for an answer that nobody uses' : undefined;
}

/** A record of what happened, or something whose failure is only written down. */
function isUnneeded(site: Site, node: ts.Node): boolean {
  if (!ANSWERED.has(site.category) || (site.category === 'http' && !/^(POST|PUT|PATCH|DELETE)$/.test(site.operation))) return false;
  return [site.target.text, ...namesAround(node)].some(isRecordName) || (site.operation !== 'PUT' && isSwallowed(node));
}

const ANSWERED: ReadonlySet<string> = new Set([...REQUESTS, 'saas']);

/** The names of the functions around a node, the nearest first. */
function namesAround(node: ts.Node): readonly string[] {
  const owner = enclosingFunction(node);
  if (owner === undefined) return [];
  const name = owner.name ?? (ts.isVariableDeclaration(owner.parent) ? owner.parent.name : undefined);
  return [...(name === undefined ? [] : [name.getText()]), ...namesAround(owner)];
}

/** Whether the nearest `catch` only writes down what fails. */
function isSwallowed(node: ts.Node): boolean {
  const owner = enclosingFunction(node);
  for (let current = node; current.parent !== owner && current.parent !== undefined; current = current.parent) {
    const { parent } = current;
    if (ts.isTryStatement(parent) && parent.tryBlock === current && parent.catchClause !== undefined) return parent.catchClause.block.statements.every(isReport);
  }
  return false;
}

function isReport(statement: ts.Statement): boolean {
  return ts.isExpressionStatement(statement) && ts.isCallExpression(statement.expression) && [statement.expression.expression.getText(), calledName(statement.expression)].some(isReportName);
}

/** `forEach` throws promises away, `map` hands them to whoever waits. */
function waitForAll({ call, file, site, l10n }: Place): Offer {
  const title = l10n.t('Wait for all with `Promise.all` and `map`');
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || !ts.isExpressionStatement(call.parent)) return { title, because: 'the call is no statement of its own' };
  if (!isInAsyncFunction(call)) return { title, because: 'the function around it is not async' };
  if (site !== undefined && isAsked(site)) return { title, because: 'a request would wait for one call per item' };
  const { name } = expression;
  const changes = [insertion(call.getStart(), 'await Promise.all('), { start: name.getStart(), end: name.end, text: 'map' }, insertion(call.end, ')')];
  return { title, kind: 'quickfix', files: [{ file, changes }] };
}
