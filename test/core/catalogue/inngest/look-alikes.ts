class Steps {
  run(name: string, work: () => string): string {
    return name + work();
  }

  sendEvent(name: string): string {
    return name;
  }
}

const step = new Steps();

export function run(): string {
  return step.run('charge', () => '1') + step.sendEvent('done');
}
