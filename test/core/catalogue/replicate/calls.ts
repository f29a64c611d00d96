// shows: timeout
import Replicate from 'replicate';

const replicate = new Replicate({ auth: process.env.REPLICATE_API_TOKEN });

export async function draw(prompt: string, webhook: string) {
  await replicate.run('black-forest-labs/flux-schnell', { input: { prompt } });
//                ^^^ out ai sync black-forest-labs/flux-schnell, no timeout
  for await (const event of replicate.stream('meta/llama-3', { input: { prompt } })) console.log(event);
//                                    ^^^^^^ out ai async meta/llama-3, no timeout
  const prediction = await replicate.predictions.create({ model: 'black-forest-labs/flux-schnell', input: { prompt }, webhook });
//                                               ^^^^^^ out ai async black-forest-labs/flux-schnell, 300000 ms
  await replicate.wait(prediction);
//                ^^^^ out ai sync ${target}, no timeout
  await replicate.predictions.create({ version: 'abc', input: { prompt }, wait: true });
//                            ^^^^^^ out ai sync abc, 300000 ms
  await replicate.predictions.get(prediction.id);
//                            ^^^ out ai sync ${target}, 300000 ms
  await replicate.deployments.predictions.create('acme', 'flux', { input: { prompt } });
//                                        ^^^^^^ out ai async acme/flux, 300000 ms
  await replicate.trainings.create('acme', 'flux', 'abc', { destination: 'acme/own', input: {} });
//                          ^^^^^^ out ai async acme/flux, 300000 ms
  await replicate.models.get('acme', 'flux');
//                       ^^^ out ai sync acme/flux, 300000 ms
}
