import { library } from '../library';

export const koa = library({
  name: 'koa', packages: { koa: '>=2 <4' }, checked: '3.3.0', docs: 'https://koajs.com',
  types: { Koa: { made: ['new default', 'new Koa'], fluent: true } },
  calls: { 'Koa.listen': { runs: 'arg[last]', runsWhen: 'later' }, 'Koa.use': { handler: 'arg[0]', entry: 'request', mounts: 'arg[0]' } },
});
