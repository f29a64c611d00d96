import { ts } from 'ts-morph';
import type { Site } from '../model/communication-map';
import { ownLimit, REQUESTS } from './add-timeout';
import { insertion, type Offer } from './fix';
import { importName, withoutTwins } from './imports';
import { isAsked, isDropped, isInAsyncFunction, type Place } from './place';

const NEST: ReadonlySet<string> = new Set(['@nestjs/axios', '@nestjs/microservices']);

/** What NestJS sends only when somebody subscribes. */
export function isCold({ library, category }: Site): boolean {
  return NEST.has(library) && REQUESTS.has(category);
}

/** Lets it go: with a reply that is waited for, or without one. */
export function sendCold(place: Place, whole: ts.Expression): readonly Offer[] {
  const subscribed = subscribe(place, whole);
  if (place.site?.library !== '@nestjs/microservices' || place.site.category !== 'rpc') return [subscribed];
  return travelsOverBroker(place) ? [emit(place, whole), subscribed] : [subscribed, emit(place, whole)];
}

/** Nobody asks for the reply, so that an event says as much. */
function emit(place: Place, whole: ts.Expression): Offer {
  const { call, file, l10n } = place;
  const title = l10n.t('Send without waiting for a reply (`emit`)');
  if (!isDropped(whole)) return { title, because: 'the observable is no statement of its own' };
  if (whole !== call) return { title, because: 'the reply is worked on' };
  const { expression } = call;
  if (!ts.isPropertyAccessExpression(expression)) return { title, because: 'the client is not written at the call' };
  return { title, kind: 'quickfix', files: [{ file, changes: [{ start: expression.name.getStart(), end: expression.name.end, text: 'emit' }] }] };
}

function subscribe(place: Place, whole: ts.Expression): Offer {
  const title = place.l10n.t('Send it and wait for the reply (`firstValueFrom`)');
  if (!isDropped(whole)) return { title, because: 'the observable is no statement of its own' };
  if (/\.subscribe\(/.test(whole.getText())) return { title, because: 'it is subscribed to already' };
  if (!isInAsyncFunction(whole)) return { title, because: 'the function around it is not async' };
  const imported = importName(place, 'rxjs', 'firstValueFrom');
  if (imported === undefined) return { title, because: 'the name `firstValueFrom` means something else in this file' };
  if (place.site !== undefined && isAsked(place.site) && travelsOverBroker(place)) return { title, because: 'the request would wait for a reply over a queue that nobody uses' };
  const limit = ownLimit(place);
  if (typeof limit?.changes === 'string') return { title, because: `it would wait without a limit, and ${limit.changes}` };
  const changes = withoutTwins([...imported.changes, insertion(whole.getStart(), `await ${imported.local}(`), ...limit?.changes ?? [], insertion(whole.end, ')')]);
  return { title, kind: 'quickfix', files: [{ file: place.file, changes }] };
}

function travelsOverBroker({ map, site }: Place): boolean {
  return site !== undefined && map.edges.some(({ sites, channel }) => channel !== undefined && sites.includes(site.id));
}
