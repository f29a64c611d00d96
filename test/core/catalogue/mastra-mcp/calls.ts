// shows: timeout
import { MCPClient } from '@mastra/mcp';

const tools = new MCPClient({ servers: { docs: { url: new URL('https://docs.acme.dev/mcp') }, files: { command: 'npx', args: ['files'] } }, timeout: 30_000 });

export async function load() {
  await tools.listTools();
//            ^^^^^^^^^ out rpc sync https://docs.acme.dev/mcp, 30000 ms
  await tools.listToolsetsWithErrors();
//            ^^^^^^^^^^^^^^^^^^^^^^ out rpc sync https://docs.acme.dev/mcp, 30000 ms
  await tools.resources.read('docs', 'file://readme');
//                      ^^^^ out rpc sync https://docs.acme.dev/mcp, 30000 ms
  await tools.prompts.get({ serverName: 'docs', name: 'greeting' });
//                    ^^^ out rpc sync https://docs.acme.dev/mcp, 30000 ms
  await tools.disconnect();
}
