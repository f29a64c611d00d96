import { library } from '../library';

const now = { runs: 'arg[0]', runsWhen: 'now' } as const;

export const rxjs = library({
  name: 'rxjs', packages: { rxjs: '>=5 <9', 'rxjs/operators': '>=6 <9' }, checked: '7.8.2', docs: 'https://rxjs.dev/api', inProcess: true,
  calls: {
    '{firstValueFrom,lastValueFrom,from}': { passes: 'arg[0]' },
    '{forkJoin,combineLatest,zip,merge,concat,race,of}': { passes: 'arg[*]' },
    '{defer,iif}': now,
    '{map,mergeMap,flatMap,switchMap,concatMap,exhaustMap,expand,catchError,filter,reduce,scan,retryWhen,delayWhen,mergeScan,switchScan}': now,
    // What these return is not looked at.
    '{tap,finalize}': { runs: 'arg[0]', runsWhen: 'later' },
    '{timeout,timeoutWith}': { passes: 'arg[0]' },
    '{interval,timer}': {},
  },
});
