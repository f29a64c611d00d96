import { library } from '../library';

export const opossum = library({
  name: 'opossum', packages: { opossum: '>=1' }, checked: '10.0.0', docs: 'https://nodeshift.dev/opossum/',
  inProcess: true,
  types: { CircuitBreaker: { made: ['new default', 'new CircuitBreaker'], reads: { action: 'made[0]' } } },
  calls: { 'CircuitBreaker.fire': { invokes: { member: 'action' } } },
});
