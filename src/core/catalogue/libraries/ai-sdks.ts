import { vendorSdks } from '../vendor-sdk';

export const aiSdks = vendorSdks({
  name: 'SDKs for AI', category: 'ai', checked: 'exa-js 2.23.0', docs: 'https://www.npmjs.com/',
  hosts: {
    '@cerebras/cerebras_cloud_sdk': 'api.cerebras.ai', 'exa-js': 'api.exa.ai', '@gradio/client': 'hf.space', humanloop: 'api.humanloop.com', '@langchain/langgraph-sdk': 'langgraph.app',
    lumaai: 'api.lumalabs.ai', mem0ai: 'api.mem0.ai', '@perplexity-ai/perplexity_ai': 'api.perplexity.ai', 'portkey-ai': 'api.portkey.ai', 'retell-sdk': 'api.retellai.com',
    'revai-node-sdk': 'api.rev.ai', '@runwayml/sdk': 'api.dev.runwayml.com', '@speechmatics/batch-client': 'asr.api.speechmatics.com', tavily: 'api.tavily.com',
    '@tavily/core': 'api.tavily.com', '@vapi-ai/server-sdk': 'api.vapi.ai', voyageai: 'api.voyageai.com',
  },
});
