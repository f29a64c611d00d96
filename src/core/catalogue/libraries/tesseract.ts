import { library } from '../library';

/** Text of pictures, read in this very process. */
export const tesseract = library({
  name: 'tesseract.js', packages: { 'tesseract.js': '>=2' }, checked: '7.0.0', docs: 'https://github.com/naptha/tesseract.js#readme', inProcess: true,
  types: { Worker: { made: ['createWorker'] }, Scheduler: { made: ['createScheduler'] } },
  calls: { '{recognize,Worker.recognize,Scheduler.addJob}': { duration: { band: 'slow', ms: [1000, 30_000], source: 'text of one picture' } } },
});
