import { waits } from '../rows';

const service = `
  import { HttpService } from '@nestjs/axios';
  import { Controller, Get } from '@nestjs/common';
  import { firstValueFrom, lastValueFrom, forkJoin, of, from } from 'rxjs';
  import { catchError, concatMap, exhaustMap, map, mergeMap, switchMap, tap } from 'rxjs/operators';
`;

describe('Waiting: observables', () => {
  waits('firstValueFrom', 'awaited sync', `${service} export class Stock { constructor(private http: HttpService) {} async levels() { return (await firstValueFrom(this.http.get('/a'))).data; } }`);
  waits('lastValueFrom after pipe', 'awaited sync', `${service} export class Stock { constructor(private http: HttpService) {} async levels() { return await lastValueFrom(this.http.get('/a').pipe(map((a) => a.data))); } }`);
  waits('toPromise', 'awaited sync', `${service} export class Stock { constructor(private http: HttpService) {} async levels() { return await this.http.get('/a').toPromise(); } }`);
  waits('subscribe', 'callback sync', `${service} export class Stock { constructor(private http: HttpService) {} levels(show: any) { this.http.get('/a').subscribe((answer) => show(answer)); } }`);
  waits('subscribe without looking', 'callback sync', `${service} export class Stock { constructor(private http: HttpService) {} levels() { this.http.post('/a').subscribe(); } }`);
  waits('never subscribed', 'floating async', `${service} export class Stock { constructor(private http: HttpService) {} levels() { this.http.post('/a'); } }`);
  waits('returned by a Nest handler', 'returned→awaited sync', `${service} @Controller('stock') export class Stock { constructor(private http: HttpService) {} @Get() levels() { return this.http.get('/a').pipe(map((a) => a.data)); } }`);
  waits('returned by a service to a Nest handler', 'returned→awaited sync', `
    ${service}
    export class Stock { constructor(private http: HttpService) {} levels() { return this.http.get('/a'); } }
    @Controller('stock') export class Stocks { constructor(private stock: Stock) {} @Get() levels() { return this.stock.levels(); } }
  `);
  for (const operator of ['switchMap', 'mergeMap', 'concatMap', 'exhaustMap']) {
    waits(`inside ${operator} of an awaited chain`, 'awaited sync, returned→awaited sync', `${service} export class Stock { constructor(private http: HttpService) {} async levels() { return await firstValueFrom(this.http.get('/a').pipe(${operator}((a) => this.http.get('/b/' + a.data.id)))); } }`);
  }
  waits('inside switchMap of a chain subscribed to', 'callback sync, returned→callback sync', `${service} export class Stock { constructor(private http: HttpService) {} levels(show: any) { this.http.get('/a').pipe(switchMap((a) => this.http.get('/b/' + a.data.id))).subscribe(show); } }`);
  waits('inside tap of an awaited chain, never subscribed', 'awaited sync, returned→floating async', `${service} export class Stock { constructor(private http: HttpService) {} async levels() { return await firstValueFrom(this.http.get('/a').pipe(tap((a) => this.http.post('/b', a.data)))); } }`);
  waits('forkJoin', 'awaited sync, awaited sync', `${service} export class Stock { constructor(private http: HttpService) {} async levels() { return await firstValueFrom(forkJoin([this.http.get('/a'), this.http.get('/b')])); } }`);
  waits('forkJoin of named ones', 'awaited sync, awaited sync', `${service} export class Stock { constructor(private http: HttpService) {} async levels() { return await firstValueFrom(forkJoin({ a: this.http.get('/a'), b: this.http.get('/b') })); } }`);
  waits('a promise in from', 'awaited sync', `${service} export class Stock { async levels() { return await firstValueFrom(from(axios.get('/a'))); } }`);
  waits('kept and subscribed to later', 'callback sync', `${service} export class Stock { constructor(private http: HttpService) {} levels(show: any) { const all = this.http.get('/a'); all.subscribe(show); } }`);
  waits('inside catchError of an awaited chain', 'awaited sync, returned→awaited sync', `${service} export class Stock { constructor(private http: HttpService) {} async levels() { return await firstValueFrom(this.http.get('/a').pipe(catchError(() => this.http.get('/b')))); } }`);
  waits('from a subject', 'returned→callback sync', `${service} import { Subject } from 'rxjs'; export class Stock { private readonly asked = new Subject<string>(); constructor(private http: HttpService) {} start(show: any) { this.asked.pipe(switchMap((id) => this.http.get('/a/' + id))).subscribe(show); } }`);
});
