import { library } from '../library';

export const expressPromiseRouter = library({
  name: 'express-promise-router', packages: { 'express-promise-router': '>=2 <5', 'express-async-router': '>=0.1' }, checked: '4.1.1, express-async-router 0.1.15', docs: 'https://github.com/express-promise-router/express-promise-router#readme',
  types: { PromiseRouter: { made: ['default()', 'new default', '{Router,AsyncRouter,create}', 'new AsyncRouter'], extends: ['express#Router'], fluent: true } },
});
