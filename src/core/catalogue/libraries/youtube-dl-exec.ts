import { library } from '../library';

const run = { category: 'process', style: 'sync', operation: 'spawn', target: "'yt-dlp'", timeout: 'arg[2].timeout', defaultTimeout: 'none' } as const;
const described = { duration: { band: 'slow', ms: [1000, 10_000], source: 'reads the page of a video' } } as const;
const load = {
  ...run, duration: { band: 'long-running', ms: [5000, 600_000], source: 'downloads and converts a video' },
  switches: [
    { when: 'arg[1].dumpSingleJson', is: true, then: described }, { when: 'arg[1].dumpJson', is: true, then: described }, { when: 'arg[1].skipDownload', is: true, then: described },
    { when: 'arg[1].getUrl', is: true, then: described }, { when: 'arg[1].listFormats', is: true, then: described },
  ],
} as const;

/** Packages that run `yt-dlp`. */
export const youtubeDlExec = library({
  name: 'youtube-dl-exec', packages: { 'youtube-dl-exec': '>=2 <4', 'yt-dlp-exec': '>=1 <2' }, checked: '3.1.15, yt-dlp-exec 1.0.2', docs: 'https://github.com/microlinkhq/youtube-dl-exec#readme',
  types: { Program: { made: ['create'] } },
  calls: {
    '{default(),youtubeDl,Program()}': load,
    '{exec,youtubeDl.exec,Program.exec}': { ...load, returns: 'value' },
    update: run,
  },
});
