import { ts } from 'ts-morph';
import { lineIndent } from './code-style';
import type { Offer } from './fix';
import { awaitStatement, calledName, wholeChain, type Place } from './place';
import { reindented } from './reindent';
import { withoutUnusedImports } from './unused-imports';

const WAITS = /^(firstValueFrom|lastValueFrom)$/;

/** Hands a message of NestJS over whose reply nobody reads; whoever answers it takes it all the same. */
export function emitInstead(place: Place): readonly Offer[] {
  const { call, site, file, style: { end }, l10n } = place;
  if (site?.library !== '@nestjs/microservices' || calledName(call) !== 'send') return [];
  const title = l10n.t('Send without waiting for a reply (`emit`)');
  const because = (text: string): readonly Offer[] => [{ title, because: text }];
  const whole = wholeChain(call);
  const statement = awaitStatement(whole) ?? (isWaited(whole) ? awaitStatement(whole.parent as ts.CallExpression) : undefined);
  if (statement === undefined) return because('the reply is used');
  if (whole !== call && !/\.toPromise\(\)$/.test(whole.getText())) return because('the reply is worked on');
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression)) return because('the client is not written at the call');
  const { name } = expression;
  const written = `${place.text.slice(call.getStart(), name.getStart())}emit${place.text.slice(name.end, call.end)}`;
  const text = `${reindented(written, lineIndent(place.text, call.getStart()), lineIndent(place.text, statement.getStart()))}${end}`;
  return [{ title, kind: 'refactor.rewrite', files: [{ file, changes: withoutUnusedImports(place, [{ start: statement.getStart(), end: statement.end, text }]) }] }];
}

function isWaited({ parent }: ts.Expression): boolean {
  return ts.isCallExpression(parent) && WAITS.test(parent.expression.getText());
}
