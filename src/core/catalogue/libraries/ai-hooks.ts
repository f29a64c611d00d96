import { library } from '../library';

const ask = { category: 'http', style: 'sync', method: 'POST', payload: 'arg[0].body', returns: 'hook', defaultTimeout: 300_000, defaultRetries: 0 } as const;

export const aiHooks = library({
  name: '@ai-sdk/react', packages: { '@ai-sdk/react': '>=0.0.1', '@ai-sdk/vue': '>=0.0.1', 'ai/react': '*', 'ai/vue': '*' }, checked: '4.0.118', docs: 'https://ai-sdk.dev/docs/reference/ai-sdk-ui', inBrowser: true,
  calls: {
    useChat: { ...ask, url: "arg[0].api | '/api/chat'" }, useCompletion: { ...ask, url: "arg[0].api | '/api/completion'" },
    '{experimental_useObject,useAssistant}': { ...ask, url: 'arg[0].api' },
  },
});
