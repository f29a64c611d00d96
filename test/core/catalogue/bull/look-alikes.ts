import async from 'async';

const queue = async.queue((task: { id: string }, done: () => void) => done(), 2);

class Register {
  process(name: string): string {
    return name;
  }

  add(name: string): string {
    return name;
  }
}

const register = new Register();

export function run(): string {
  queue.push({ id: '1' });
  return register.add('orders') + register.process('orders');
}
