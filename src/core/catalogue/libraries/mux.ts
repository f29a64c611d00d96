import { library } from '../library';

const call = { category: 'storage', style: 'sync', target: "'api.mux.com'", payload: 'arg[0]', timeout: 'arg[last].timeout | made[0].timeout', defaultTimeout: 60_000, retries: 'made[0].maxRetries', defaultRetries: 2, duration: { band: 'instant', ms: [100, 1000], source: 'metadata only' } } as const;
// The video is ready when a webhook says so.
const start = { ...call, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;

export const mux = library({
  name: '@mux/mux-node', packages: { '@mux/mux-node': '>=7 <16' }, checked: '15.3.0', docs: 'https://docs.mux.com/integrations/node',
  types: { Mux: { made: ['new default', 'new Mux', 'Mux.withOptions'] } },
  calls: {
    'Mux.video.{assets,uploads,liveStreams}.create': start,
    'Mux.video.assets.{createTrack,generateSubtitles,createStaticRendition,updateMP4Support}': start,
    'Mux.{video,data,system}.**': call,
  },
});
