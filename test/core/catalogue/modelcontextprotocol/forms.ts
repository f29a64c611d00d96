// shows: timeout, waiting
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { SSEClientTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { Client as Split, StreamableHTTPClientTransport as SplitTransport } from '@modelcontextprotocol/client';

const remote = new Client({ name: 'remote', version: '1.0.0' });
const local = new Client({ name: 'local', version: '1.0.0' });
const old = new Client({ name: 'old', version: '1.0.0' });
const split = new Split({ name: 'split', version: '2.0.0' });

export async function everyForm(query: string) {
  await remote.connect(new StreamableHTTPClientTransport(new URL('http://tools/mcp')));
//             ^^^^^^^ out rpc sync http://tools/mcp, 60000 ms, awaited
  await local.connect(new StdioClientTransport({ command: 'npx', args: ['orders-mcp'] }));
//            ^^^^^^^ out rpc sync npx orders-mcp, 60000 ms, awaited
  await old.connect(new SSEClientTransport(new URL('http://old/sse')));
//          ^^^^^^^ out rpc sync http://old/sse, 60000 ms, awaited
  await split.connect(new SplitTransport(new URL('http://split/mcp')));
//            ^^^^^^^ out rpc sync http://split/mcp, 60000 ms, awaited
  await remote.callTool({ name: 'search', arguments: { query } });
//             ^^^^^^^^ out rpc sync http://tools/mcp, 60000 ms, awaited
  await remote.callTool({ name: 'search', arguments: { query } }, CallToolResultSchema, { timeout: 5000 });
//             ^^^^^^^^ out rpc sync http://tools/mcp, 5000 ms, awaited
  await remote.listTools();
//             ^^^^^^^^^ out rpc sync http://tools/mcp, 60000 ms, awaited
  await remote.listResources();
//             ^^^^^^^^^^^^^ out rpc sync http://tools/mcp, 60000 ms, awaited
  await remote.readResource({ uri: 'orders://1' });
//             ^^^^^^^^^^^^ out rpc sync http://tools/mcp, 60000 ms, awaited
  await remote.getPrompt({ name: 'review' });
//             ^^^^^^^^^ out rpc sync http://tools/mcp, 60000 ms, awaited
  await remote.ping();
//             ^^^^ out rpc sync http://tools/mcp, 60000 ms, awaited
  await remote.request({ method: 'tools/list' }, CallToolResultSchema);
//             ^^^^^^^ out rpc sync http://tools/mcp, timeout unknown, awaited
  await remote.notification({ method: 'notifications/initialized' });
//             ^^^^^^^^^^^^ out rpc async http://tools/mcp, 60000 ms, awaited
  await old.listPrompts();
//          ^^^^^^^^^^^ out rpc sync http://old/sse, 60000 ms, awaited
  await split.callTool({ name: 'split', arguments: {} });
//            ^^^^^^^^ out rpc sync http://split/mcp, 60000 ms, awaited
  return local.callTool({ name: 'load', arguments: {} });
//             ^^^^^^^^ out rpc sync npx orders-mcp, 60000 ms, returned
}
