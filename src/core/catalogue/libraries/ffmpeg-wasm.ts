import { library } from '../library';

const run = { category: 'process', style: 'sync', operation: 'spawn', target: "ffmpeg {arg[0]} | 'ffmpeg'", timeout: 'arg[1]', defaultTimeout: 'none', duration: { band: 'long-running', ms: [15_000, 2_700_000], source: 'transcoding: 15 s to 45 min' } } as const;

/** The program as WebAssembly, in a worker of its own. */
export const ffmpegWasm = library({
  name: '@ffmpeg/ffmpeg', packages: { '@ffmpeg/ffmpeg': '>=0.8 <1' }, checked: '0.12.15', docs: 'https://ffmpegwasm.netlify.app/docs/overview',
  types: { FFmpeg: { made: ['new FFmpeg', 'createFFmpeg'] } },
  calls: {
    'FFmpeg.exec': run,
    'FFmpeg.ffprobe': { ...run, target: "ffprobe {arg[0]} | 'ffprobe'", duration: { band: 'instant', ms: [50, 1000], source: 'reads headers' } },
    // Of the versions before 0.12.
    'FFmpeg.run': { ...run, target: "'ffmpeg'", timeout: 'arg[0].timeout' },
  },
});
