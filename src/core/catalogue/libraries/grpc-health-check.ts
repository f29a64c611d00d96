import { library } from '../library';

export const grpcHealthCheck = library({
  name: 'grpc-health-check', packages: { 'grpc-health-check': '>=1 <3', 'grpc-js-health-check': '>=1 <2' }, checked: '2.1.0', docs: 'https://github.com/grpc/grpc-node/tree/master/packages/grpc-health-check#readme', system: 'grpc',
  types: {
    HealthService: { values: ['service'], channel: "'grpc.health.v1.Health'" },
    HealthImplementation: { made: ['new HealthImplementation'] },
  },
  calls: {
    'HealthImplementation.addToServer': { direction: 'in', category: 'grpc', style: 'sync', operation: 'process', target: "'grpc.health.v1.Health'" },
  },
});
