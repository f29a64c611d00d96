import { EntityId, RetryOptions } from 'durable-functions';

const play = { startNew: (name: string) => name };

play.startNew('bill');
export const options = new RetryOptions(1000, 3);
export const entity = new EntityId('counter', 'one');
