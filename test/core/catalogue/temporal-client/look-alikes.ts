class Client {
  readonly workflow = { start: (name: string): string => name, execute: (name: string): string => name };
}

const client = new Client();

export function run(): string {
  return client.workflow.start('fulfil') + client.workflow.execute('fulfil');
}
