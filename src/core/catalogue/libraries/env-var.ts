import { library } from '../library';

export const envVar = library({
  name: 'env-var', packages: { 'env-var': '>=5 <8' }, checked: '7.5.0', docs: 'https://github.com/evanshortiss/env-var', inProcess: true,
  types: { Env: { made: ['from'], values: ['default'] } },
  calls: { '{get,Env.get}': { environment: 'arg[0]' } },
});
