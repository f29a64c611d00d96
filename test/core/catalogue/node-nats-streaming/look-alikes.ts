class Stan {
  readonly seen: string[] = [];

  publish(subject: string): void {
    this.seen.push(subject);
  }

  subscribe(subject: string): { on(name: string, handler: () => void): void } {
    return { on: (name, handler) => (name === subject ? handler() : undefined) };
  }
}

const stan = new Stan();
stan.publish('order:created');
stan.subscribe('order:created').on('message', () => undefined);
