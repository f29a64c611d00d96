import { library } from '../library';

/** Models that run in this very process: heavy work, but nobody is asked. */
export const inProcessInference = library({
  name: 'onnxruntime-node',
  packages: {
    'onnxruntime-node': '>=1', 'onnxruntime-web': '>=1', 'onnxruntime-common': '>=1',
    '@huggingface/transformers': '>=3', '@xenova/transformers': '>=2', 'node-llama-cpp': '>=2', 'brain.js': '>=1', natural: '>=5', 'ml5': '>=0.5', '@mlc-ai/web-llm': '>=0.2',
  },
  checked: 'onnxruntime-common 1.30.0, @huggingface/transformers 4.3.1', docs: 'https://onnxruntime.ai/docs/api/js/', inProcess: true,
});
