import { ts } from 'ts-morph';
import type { Offer } from './fix';
import { addProperty } from './options';
import { awaitStatement, wholeChain, type Place } from './place';

/** Lets a function of the cloud be started without waiting for what it answers. */
export function invokeAsEvent(place: Place): readonly Offer[] {
  const { call } = place;
  const title = place.l10n.t('Invoke without waiting for the answer (`InvocationType: \'Event\'`)');
  const because = (text: string): readonly Offer[] => [{ title, because: text }];
  if (awaitStatement(wholeChain(call)) === undefined) return because('the answer is used');
  const [first] = call.arguments ?? [];
  const input = first !== undefined && ts.isNewExpression(first) ? first.arguments?.[0] : first;
  if (input === undefined || !ts.isObjectLiteralExpression(input)) return because('the request is not written at the call');
  const given = input.properties.find((property) => property.name?.getText() === 'InvocationType');
  const { quote } = place.style;
  const value = `${quote}Event${quote}`;
  if (given !== undefined && ts.isPropertyAssignment(given)) {
    const { initializer } = given;
    return [{ title, kind: 'quickfix', files: [{ file: place.file, changes: [{ start: initializer.getStart(), end: initializer.end, text: value }] }] }];
  }
  const changes = addProperty(place, input, 'InvocationType', value);
  return typeof changes === 'string' ? because(changes) : [{ title, kind: 'quickfix', files: [{ file: place.file, changes }] }];
}
