import { ts } from 'ts-morph';
import type { Site } from '../model/communication-map';
import { ownLimit } from './add-timeout';
import { insertion, type Offer, type TextChange } from './fix';
import { importName, withoutTwins } from './imports';
import { calledName, isInAsyncFunction, isInLoop, wholeChain, type Place } from './place';

/** Waits for a call that nobody waits for, or says that it may fail unseen. */
export function handleFloating(place: Place): readonly Offer[] {
  const { call, site, l10n } = place;
  if (calledName(call) === 'forEach') return [waitForAll(place)];
  const whole = wholeChain(call);
  if (site !== undefined && isCold(site)) return [subscribe(place, whole)];
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
  return `.catch((error${/\.[cm]?tsx?$/.test(file) ? ': unknown' : ''}) => ${logger}.error(error))`;
}

/** The class or function whose `this` an arrow function has. */
function thisAround(node: ts.Node): ts.Node | undefined {
  let current: ts.Node | undefined = node.parent;
  while (current !== undefined && !ts.isClassLike(current) && !(ts.isFunctionLike(current) && !ts.isArrowFunction(current))) current = current.parent;
  return current !== undefined && ts.isMethodDeclaration(current) && ts.isClassLike(current.parent) ? current.parent : current;
}

/** What NestJS sends only when somebody subscribes. */
function isCold({ library, api }: Site): boolean {
  return library === '@nestjs/axios' || (library === '@nestjs/microservices' && /\bsend$/.test(api));
}

function isDropped(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isExpressionStatement(parent)) return true;
  if (ts.isParenthesizedExpression(parent)) return isDropped(parent);
  if (ts.isBinaryExpression(parent)) return parent.right === node && /^(&&|\|\||\?\?)$/.test(parent.operatorToken.getText()) && isDropped(parent);
  return ts.isConditionalExpression(parent) && parent.condition !== node && isDropped(parent);
}

function whyNotAwait({ site }: Place, node: ts.Node): string | undefined {
  if (!isInAsyncFunction(node)) return 'the function around it is not async';
  if (isInLoop(node)) return 'each turn of the loop would wait for the one before';
  const isSlowAnswer = site !== undefined && /^(email|sms|push|ai)$/.test(site.category) && site.context.some(({ kind }) => kind === 'request');
  return isSlowAnswer ? 'the request would wait for it' : undefined;
}

function subscribe(place: Place, whole: ts.Expression): Offer {
  const title = place.l10n.t('Send it and wait for the reply (`firstValueFrom`)');
  if (!isDropped(whole)) return { title, because: 'the observable is no statement of its own' };
  if (/\.subscribe\(/.test(whole.getText())) return { title, because: 'it is subscribed to already' };
  if (!isInAsyncFunction(whole)) return { title, because: 'the function around it is not async' };
  const imported = importName(place, 'rxjs', 'firstValueFrom');
  if (imported === undefined) return { title, because: 'the name `firstValueFrom` means something else in this file' };
  const limit = ownLimit(place);
  if (typeof limit?.changes === 'string') return { title, because: `it would wait without a limit, and ${limit.changes}` };
  const changes = withoutTwins([...imported.changes, insertion(whole.getStart(), `await ${imported.local}(`), ...limit?.changes ?? [], insertion(whole.end, ')')]);
  return { title, kind: 'quickfix', files: [{ file: place.file, changes }] };
}

/** `forEach` throws promises away, `map` hands them to whoever waits. */
function waitForAll({ call, file, site, l10n }: Place): Offer {
  const title = l10n.t('Wait for all with `Promise.all` and `map`');
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression) || !ts.isExpressionStatement(call.parent)) return { title, because: 'the call is no statement of its own' };
  if (!isInAsyncFunction(call)) return { title, because: 'the function around it is not async' };
  if (site?.context.some(({ kind }) => kind === 'request') === true) return { title, because: 'a request would wait for one call per item' };
  const { name } = expression;
  const changes = [insertion(call.getStart(), 'await Promise.all('), { start: name.getStart(), end: name.end, text: 'map' }, insertion(call.end, ')')];
  return { title, kind: 'quickfix', files: [{ file, changes }] };
}
