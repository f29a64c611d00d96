import { InferenceClient } from '@huggingface/inference';

export function bind(): unknown {
  return new InferenceClient('x').endpoint('https://acme.endpoints.huggingface.cloud');
}
