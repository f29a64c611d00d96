// shows: timeout
import { HfInference, InferenceClient } from '@huggingface/inference';

const hf = new InferenceClient(process.env.HF_TOKEN);
const own = hf.endpoint('https://acme.endpoints.huggingface.cloud');
const old = new HfInference('x');

export async function answer(text: string, signal: AbortSignal) {
  await hf.chatCompletion({ model: 'meta-llama/Llama-3', messages: [{ role: 'user', content: text }] }, { signal });
//         ^^^^^^^^^^^^^^ out ai sync meta-llama/Llama-3, timeout unknown
  const stream = hf.chatCompletionStream({ model: 'meta-llama/Llama-3', messages: [] });
//                  ^^^^^^^^^^^^^^^^^^^^ out ai async meta-llama/Llama-3, 300000 ms
  await hf.textToImage({ model: 'black-forest-labs/FLUX', inputs: text });
//         ^^^^^^^^^^^ out ai sync black-forest-labs/FLUX, 300000 ms
  await hf.featureExtraction({ model: 'sentence-transformers/all', inputs: text });
//         ^^^^^^^^^^^^^^^^^ out ai sync sentence-transformers/all, 300000 ms
  await own.textGeneration({ inputs: text }, { signal: AbortSignal.timeout(3_000) });
//          ^^^^^^^^^^^^^^ out ai sync https://acme.endpoints.huggingface.cloud, 3000 ms
  await old.request({ model: 'acme/own', inputs: text });
//          ^^^^^^^ out ai sync acme/own, 300000 ms
  return stream;
}
