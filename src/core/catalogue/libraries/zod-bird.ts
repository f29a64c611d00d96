import { library } from '../library';

const call = { category: 'saas', style: 'sync', defaultTimeout: 'none', payload: 'arg[0]' } as const;

export const zodBird = library({
  name: '@chronark/zod-bird', packages: { '@chronark/zod-bird': '>=0.3 <2' }, checked: '1.0.0', docs: 'https://github.com/chronark/zod-bird#readme', system: 'tinybird',
  types: { Tinybird: { made: ['new Tinybird'] }, Pipe: { made: ['Tinybird.buildPipe'] }, IngestEndpoint: { made: ['Tinybird.buildIngestEndpoint'] } },
  calls: {
    'Pipe()': { ...call, operation: 'query', target: "{made[0].pipe} | 'api.tinybird.co'" },
    'IngestEndpoint()': { ...call, operation: 'insert', target: "{made[0].datasource} | 'api.tinybird.co'" },
  },
});
