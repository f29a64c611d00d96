const button = { action: (work: () => void): void => work(), command: (name: string): string => name };

export function press(): string {
  button.action(() => undefined);
  return button.command('orders');
}
