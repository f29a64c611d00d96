// shows: timeout
import Mux from '@mux/mux-node';

const mux = new Mux({ tokenId: 'x', timeout: 10_000 });

export async function publish(id: string) {
  await mux.video.assets.create({ inputs: [{ url: 'https://acme.dev/film.mp4' }] });
//                       ^^^^^^ out storage async api.mux.com, 10000 ms
  await mux.video.uploads.create({ cors_origin: '*' });
//                        ^^^^^^ out storage async api.mux.com, 10000 ms
  await mux.video.liveStreams.create({});
//                            ^^^^^^ out storage async api.mux.com, 10000 ms
  await mux.video.assets.retrieve(id);
//                       ^^^^^^^^ out storage sync api.mux.com, 10000 ms
  await mux.data.metrics.list();
//                       ^^^^ out storage sync api.mux.com, 10000 ms
}
