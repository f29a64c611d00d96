import { pipeline } from '@huggingface/transformers';
import * as tf from '@tensorflow/tfjs-node';
import * as ort from 'onnxruntime-node';
import { createWorker } from 'tesseract.js';

export async function infer(input: Float32Array, image: Buffer) {
  const session = await ort.InferenceSession.create('model.onnx');
  await session.run({ input: new ort.Tensor('float32', input, [1, input.length]) });
  const model = await tf.loadLayersModel('file://model.json');
  model.predict(tf.tensor(input));
  await model.fit(tf.tensor(input), tf.tensor(input));
  const classify = await pipeline('sentiment-analysis');
  await classify('good');
  const worker = await createWorker('eng');
  await worker.recognize(image);
}
