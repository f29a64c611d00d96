import { library } from '../library';

const render = {
  category: 'process', style: 'sync', operation: 'spawn', target: "'chromium'",
  duration: { band: 'long-running', ms: [15_000, 2_700_000], source: 'renders every frame in a browser and encodes them' },
} as const;
const open = { ...render, duration: { band: 'slow', ms: [1000, 10_000], source: 'opens the compositions in a browser' } } as const;

export const remotion = library({
  name: '@remotion/renderer', packages: { '@remotion/renderer': '>=4 <5' }, checked: '4.0.529', docs: 'https://www.remotion.dev/docs/renderer',
  calls: {
    '{renderMedia,renderFrames}': render,
    stitchFramesToVideo: { ...render, target: "'ffmpeg'", duration: { band: 'long-running', ms: [5000, 600_000], source: 'encodes every frame' } },
    '{renderStill,selectComposition,getCompositions,openBrowser}': open,
  },
});
