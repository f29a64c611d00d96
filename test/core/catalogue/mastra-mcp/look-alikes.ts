import { MCPClient } from '@mastra/mcp';

const files = { listTools: (): readonly string[] => [] };

export async function prepare() {
  const tools = new MCPClient({ servers: {} });
  await tools.resources.onUpdated('docs', () => undefined);
  return files.listTools();
}
