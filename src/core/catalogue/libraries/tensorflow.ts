import { library } from '../library';

/** Models that are trained and asked in this very process. */
export const tensorflow = library({
  name: '@tensorflow/tfjs', docs: 'https://js.tensorflow.org/api/latest/', checked: '4.22.0', inProcess: true,
  packages: { '@tensorflow/tfjs': '>=1', '@tensorflow/tfjs-node': '>=1', '@tensorflow/tfjs-node-gpu': '>=1', '@tensorflow/tfjs-core': '>=1', '@tensorflow/tfjs-layers': '>=1' },
  types: { LayersModel: { made: ['sequential', 'model', 'loadLayersModel'] } },
  calls: { 'LayersModel.{fit,fitDataset}': { duration: { band: 'long-running', ms: [10_000, 86_400_000], source: 'training: seconds to days' } } },
});
