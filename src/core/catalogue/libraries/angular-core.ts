import { library } from '../library';

export const angularCore = library({
  name: '@angular/core', packages: { '@angular/core': '>=14' }, checked: '22.2.6', docs: 'https://angular.dev/api/core/inject', inProcess: true,
  calls: {
    inject: { injects: 'arg[0]' },
    'Injector.get': { injects: 'arg[0]' },
  },
  types: { Injector: {}, InjectionToken: { made: ['new InjectionToken'] } },
});
