import assert from 'node:assert/strict';
import { readWorkerBindings } from '../../../src/core/discover/worker-bindings';
import { memoryFiles } from '../memory-files';

function checkBindings(files: Readonly<Record<string, string>>, expected: ReturnType<typeof readWorkerBindings>): void {
  assert.deepEqual(readWorkerBindings({ ...memoryFiles(files), skip: () => undefined }, Object.keys(files)), expected);
}

describe('What the configuration of a Worker binds', () => {
  it('is read from tables, from tables in a line and from what is left to fill in', () => {
    const text = 'name = "shop"\nr2_buckets = [{ binding = "FILES", bucket_name = "files" }]\n[[queues.producers]]\nqueue = "orders"\nbinding = "ORDERS"\n[durable_objects]\nbindings = [\n  { name = "ROOM", class_name = "Room" },\n]\n[env.live.ai]\nbinding = "AI"\n# [[kv_namespaces]]\n# binding = "STOCK"\n[vars]\nbinding = "NONE"\n';
    checkBindings({ 'apps/shop/wrangler.toml': text }, [{
      root: 'apps/shop', file: 'apps/shop/wrangler.toml', types: { FILES: 'R2Bucket', ORDERS: 'Queue', ROOM: 'DurableObjectNamespace', AI: 'Ai', STOCK: 'KVNamespace' },
    }]);
  });

  it('is read from JSON with comments, environments included', () => {
    const text = '{ // bound\n "ai": { "binding": "AI" }, "env": { "live": { "send_email": [{ "name": "MAILS" }] } }, "vars": { "binding": "NONE" } }';
    checkBindings({ 'wrangler.jsonc': text }, [{ root: '', file: 'wrangler.jsonc', types: { AI: 'Ai', MAILS: 'SendEmail' } }]);
  });

  it('is nothing where a file binds nothing or has another name', () => {
    checkBindings({ 'wrangler.toml': 'name = "shop"\n', 'wrangler.toml.e2e': '[ai]\nbinding = "AI"\n' }, []);
  });
});
