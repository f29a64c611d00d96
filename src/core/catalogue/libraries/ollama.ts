import { library } from '../library';

const generate = {
  category: 'ai', style: 'sync', target: 'arg[0].model', payload: 'arg[0].messages | arg[0].prompt', defaultTimeout: 300_000, defaultRetries: 0,
  duration: { band: 'slow', ms: [1000, 60_000], source: 'whole completion on own hardware' },
  switches: [{ when: 'arg[0].stream', is: true, then: { style: 'async', duration: { band: 'instant', ms: [200, 5000], source: 'time to first token' } } }],
} as const;
const { switches, ...whole } = generate;

export const ollama = library({
  name: 'ollama', packages: { ollama: '>=0.5 <1', 'ollama/browser': '>=0.5 <1' }, checked: '0.6.4', docs: 'https://github.com/ollama/ollama-js#readme',
  types: { Ollama: { made: ['new Ollama'], values: ['default'] } },
  calls: {
    'Ollama.{chat,generate}': generate,
    'Ollama.{embed,embeddings,list,show,ps,version,copy,delete,webSearch,webFetch}': { ...whole, duration: { band: 'instant', ms: [20, 1000], source: 'no generation' } },
    'Ollama.{pull,push,create}': { ...whole, duration: { band: 'long-running', ms: [10_000, 1_800_000], source: 'moves gigabytes of weights' }, switches },
  },
});
