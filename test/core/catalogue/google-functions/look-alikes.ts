const http = (name: string, handler: () => void): string => name + typeof handler;

export const name = http('orders', () => undefined);
