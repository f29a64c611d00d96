import { BehaviorSubject, interval, of, Subject, type Observable } from 'rxjs';
import { publish, share } from 'rxjs/operators';

const orders = new Subject<string>();
const latest = new BehaviorSubject('');

export function run(): Observable<string> {
  orders.next('1');
  latest.next('2');
  orders.subscribe((id) => latest.next(id));
  interval(1000).subscribe();
  return of('1').pipe(publish(), share());
}
