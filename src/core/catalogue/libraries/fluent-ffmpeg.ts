import { library } from '../library';

const run = {
  category: 'process', style: 'sync', operation: 'spawn', target: "ffmpeg {made[0]} | 'ffmpeg'", returns: 'value', callback: 'sibling.on[1]', timeout: 'made[0].timeout | made[1].timeout', defaultTimeout: 'none',
  duration: { band: 'long-running', ms: [15_000, 2_700_000], source: 'transcoding: 15 s to 45 min' },
} as const;

export const fluentFfmpeg = library({
  name: 'fluent-ffmpeg', packages: { 'fluent-ffmpeg': '>=2 <3' }, checked: '2.1.3, @types/fluent-ffmpeg 2.1.28', docs: 'https://github.com/fluent-ffmpeg/node-fluent-ffmpeg#readme',
  types: { FfmpegCommand: { made: ['default()', 'new default', 'FfmpegCommand.clone'], fluent: true } },
  calls: {
    'FfmpegCommand.{run,exec,execute,save,saveToFile}': run,
    'FfmpegCommand.{pipe,stream,writeToStream,mergeToFile,concat,concatenate}': run,
    'FfmpegCommand.{screenshots,screenshot,thumbnail,thumbnails,takeScreenshots}': { ...run, duration: { band: 'slow', ms: [500, 10_000], source: 'single frames' } },
    '{ffprobe,FfmpegCommand.ffprobe}': { ...run, target: "ffprobe {arg[0]} | 'ffprobe'", callback: 'arg[last]', duration: { band: 'instant', ms: [50, 1000], source: 'reads headers' } },
  },
});
