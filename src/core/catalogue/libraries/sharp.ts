import { library } from '../library';

/** Pictures made in this very process: nobody is asked, but many of them take long. */
export const sharp = library({
  name: 'sharp', packages: { sharp: '>=0.20' }, checked: '0.35.5', docs: 'https://sharp.pixelplumbing.com/', inProcess: true,
  types: { Sharp: { made: ['default()'], fluent: true } },
  calls: { 'Sharp.{toFile,toBuffer}': { duration: { band: 'instant', ms: [10, 300], source: 'resizing one picture' } } },
});
