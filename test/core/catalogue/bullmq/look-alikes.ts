import PQueue from 'p-queue';

class Queue<Item> {
  readonly items: Item[] = [];

  add(name: string, item: Item): void {
    void name;
    this.items.push(item);
  }
}

const pending = new PQueue({ concurrency: 2 });
const names = new Set<string>();
const queue = new Queue<string>();

export async function run() {
  names.add('welcome');
  queue.add('welcome', 'first');
  await pending.add(async () => names.size);
}
