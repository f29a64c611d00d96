import { createSdkMcpServer, tool } from '@anthropic-ai/claude-agent-sdk';

export const server = createSdkMcpServer({ name: 'own', tools: [tool('add', 'adds', {}, async () => ({ content: [] }))] });
