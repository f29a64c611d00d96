import CircuitBreaker from 'opossum';

const add = async (one: number, two: number): Promise<number> => one + two;
const breaker = new CircuitBreaker(add, { timeout: 3000 });
breaker.on('open', () => console.log('open'));

export function outcome(given: CircuitBreaker) {
  return [breaker.fire(1, 2), given.fire('http://orders/orders'), breaker.opened, CircuitBreaker.isOurError(new Error('x'))];
}
