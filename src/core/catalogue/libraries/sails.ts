import { library } from '../library';

const request = { entry: 'request', category: 'route', style: 'sync' } as const;
const startup = { entry: 'startup', category: 'process', style: 'async' } as const;
const source = '*.{js,ts}';

/** Sails loads everything by the place of its file: controllers as objects of actions, actions and helpers as objects with a function. */
export const sails = library({
  name: 'sails', packages: { sails: '>=0.12 <2' }, checked: '1.5.14', docs: 'https://sailsjs.com/documentation/concepts/actions-and-controllers',
  files: [
    { ...request, glob: `api/controllers/**/*Controller.{js,ts}`, exports: ['default.*', '*'] },
    { ...request, glob: `api/controllers/**/${source}`, exports: ['default.fn', 'default'] },
    { ...request, glob: `api/{policies,responses}/**/${source}`, exports: ['default'] },
    { ...request, glob: `api/{services,helpers}/**/${source}`, exports: ['default.*'], weak: true },
    { ...startup, glob: '{config/bootstrap.js,api/hooks/**/*.js}', exports: ['default', 'bootstrap', 'default.bootstrap', 'default.initialize'] },
    { ...startup, entry: 'cli', glob: `scripts/**/${source}`, exports: ['default.fn'] },
  ],
});
