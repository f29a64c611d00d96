// An own construct of that name says nothing of functions.
class Queue {
  constructor(readonly scope: unknown, readonly id: string) {}
}
class Work {
  addEventSource(source: unknown): unknown { return source; }
}

export const started = new Work().addEventSource(new Queue(undefined, 'placed'));
