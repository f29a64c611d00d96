import { library } from '../library';

const methods = ['find', 'get', 'create', 'update', 'patch', 'remove'];

/** Services of Feathers, whose classes stand in files that its generator names. */
export const feathers = library({
  name: 'feathers', packages: { '@feathersjs/feathers': '>=4 <6' }, checked: '5.0.46', docs: 'https://feathersjs.com/api/services',
  files: [{ entry: 'request', category: 'route', style: 'sync', glob: '**/*.class.{ts,js}', exports: methods.flatMap((method) => [`*.${method}`]) }],
});
