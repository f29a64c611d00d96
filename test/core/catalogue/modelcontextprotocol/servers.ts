import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { FastMCP } from 'fastmcp';
import { createMcpHandler } from 'mcp-handler';

const load = async (id: string) => (await fetch(`http://store/orders/${id}`)).json();
//                                        ^^^^^ out http sync GET store/orders/${id}

const server = new McpServer({ name: 'orders', version: '1.0.0' });
server.registerTool('load', { title: 'Load' }, async ({ id }) => ({ content: await load(id) }));
//     ^^^^^^^^^^^^ in rpc sync load
// < entry request load
server.tool('count', async () => ({ content: await (await fetch('http://store/count')).json() }));
//     ^^^^ in rpc sync count
//                                                        ^^^^^ out http sync GET store/count
// < entry request count
server.registerResource('order', new ResourceTemplate('orders://{id}', { list: undefined }), {}, async (uri, { id }) => ({ contents: await load(`${uri.href}/${id}`) }));
//     ^^^^^^^^^^^^^^^^ in rpc sync order
// < entry request order
server.registerPrompt('review', {}, () => ({ messages: [] }));
//     ^^^^^^^^^^^^^^ in rpc sync review
// < entry request review

const low = new Server({ name: 'low', version: '1.0.0' }, { capabilities: {} });
low.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [] }));
//  ^^^^^^^^^^^^^^^^^ in rpc sync ListToolsRequestSchema
// < entry request ListToolsRequestSchema
low.setRequestHandler(CallToolRequestSchema, async (request) => (await fetch('http://store/call', { body: request.params.name })).json());
//  ^^^^^^^^^^^^^^^^^ in rpc sync CallToolRequestSchema
//                                                                     ^^^^^ out http sync GET store/call
// < entry request CallToolRequestSchema

const fast = new FastMCP({ name: 'fast', version: '1.0.0' });
fast.addTool({ name: 'sum', execute: async () => (await fetch('http://store/sum')).text() });
//   ^^^^^^^ in rpc sync sum
//                                                      ^^^^^ out http sync GET store/sum
// < entry request sum

export const handler = createMcpHandler((mcp) => {
  mcp.registerTool('price', {}, async () => ({ content: await (await fetch('http://prices/all')).json() }));
//    ^^^^^^^^^^^^ in rpc sync price
//                                                                   ^^^^^ out http sync GET prices/all
// < entry request price
});
