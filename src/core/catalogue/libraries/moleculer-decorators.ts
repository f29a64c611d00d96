import { library } from '../library';

const service = 'class.Service[0]';
const action = { direction: 'in', category: 'rpc', style: 'sync', operation: 'process', target: `{${service}.version[v]}.{${service}.name}.{member} | {${service}.name}.{member}`, handler: 'method', entry: 'request', throughBroker: 'perhaps' } as const;

/** Services of Moleculer as classes; what `@Service` is given describes them as an object does. */
export const moleculerDecorators = library({
  name: 'moleculer-decorators', packages: { 'moleculer-decorators': '>=1', '@ourparentcenter/moleculer-decorators-extended': '>=1' }, checked: '1.3.0', docs: 'https://github.com/ColonelBundy/moleculer-decorators', system: 'moleculer',
  decorators: {
    '{Action,Get,Post,Put,Patch,Delete}': action,
    Event: { ...action, category: 'publish', style: 'async', target: 'arg[0].name | member', throughBroker: false, entry: 'consumer' },
  },
  called: { Service: { methods: ['created', 'started', 'stopped', 'afterConnected'], entry: 'startup' } },
});
