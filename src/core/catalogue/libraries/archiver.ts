import { library } from '../library';

/** Archives packed in this very process. */
export const archiver = library({
  name: 'archiver', packages: { archiver: '>=3' }, checked: '7.0.1', docs: 'https://www.archiverjs.com/', inProcess: true,
  types: { Archiver: { made: ['default()', 'new ZipArchive', 'new TarArchive'] } },
  calls: { 'Archiver.finalize': { duration: { band: 'slow', ms: [200, 60_000], source: 'grows with the files' } } },
});
