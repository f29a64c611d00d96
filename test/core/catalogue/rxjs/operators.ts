import { from, lastValueFrom, mergeMap, of } from 'rxjs';

export async function loadAll(ids: readonly string[]) {
  return lastValueFrom(from(ids).pipe(mergeMap((id) => fetch(`http://orders/orders/${id}`))));
//                                                     ^^^^^ out http sync GET orders/orders/${id}
}

export function load() {
  return from(fetch('http://orders/orders')).pipe(mergeMap((response) => of(response.status)));
//            ^^^^^ out http sync GET orders/orders
}
