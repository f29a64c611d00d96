import assert from 'node:assert/strict';
import { openWorkspace } from '../../../src/core';
import { memoryFiles } from '../memory-files';

const BROKER = `import amqp from 'amqplib';
let channel: amqp.Channel;
export async function connect() { channel = await (await amqp.connect('amqp://broker')).createChannel(); }
export async function ask(queue: string, data: unknown) { return channel.sendToQueue(queue, Buffer.from(JSON.stringify(data)), { replyTo: 'answers' }); }
`;

const many = (count: number, make: (index: number) => string): readonly string[] => Array.from({ length: count }, (_, index) => make(index));

async function viaTargets(files: Readonly<Record<string, string>>): Promise<ReadonlySet<string>> {
  const { map } = await openWorkspace(memoryFiles({ 'package.json': '{ "name": "gateway", "scripts": { "start": "node ." } }', 'src/broker.ts': BROKER, ...files }), { version: '0.0.0' }).analyze();
  return new Set(map.sites.filter(({ direction }) => direction === 'via').map(({ target }) => target.text));
}

describe('A wrapper that a whole system calls', () => {
  it('leads from each of its callers', async () => {
    const calls = many(300, (index) => `export const ask${String(index)} = () => ask('queue-${String(index)}', {});`);
    const found = await viaTargets({ 'src/calls.ts': `import { ask } from './broker';\n${calls.join('\n')}\n` });
    assert.deepEqual(found, new Set(many(300, (index) => `queue-${String(index)}`)));
  });

  it('leads from callers of wrappers around it too', async () => {
    const direct = many(120, (index) => `export const ask${String(index)} = () => ask('direct-${String(index)}', {});`);
    const wrapped = many(120, (index) => `export const answer${String(index)} = () => respond('wrapped-${String(index)}');`);
    const found = await viaTargets({
      'src/direct.ts': `import { ask } from './broker';\n${direct.join('\n')}\n`,
      'src/wrapped.ts': `import { ask } from './broker';\nconst respond = async (queue: string) => { const answer = await ask(queue, {}); return answer; };\n${wrapped.join('\n')}\n`,
    });
    assert.deepEqual(found, new Set([...many(120, (index) => `direct-${String(index)}`), ...many(120, (index) => `wrapped-${String(index)}`)]));
  });
});
