import type { Problem, Rule } from './rule';
import { ofEachSite } from './support/each-site';
import { groupByPlace, hitsOf, isInstant, problemOf, type WaitGroup } from './support/hits';
import { isTrial, isTriedOut } from './support/names';
import { localWaits } from './support/local-work';
import { isStartedToo } from './support/on-purpose';
import { isGivenShort, isSlow, markedWork, slowWork, type Work } from './support/slow-work';
import { firstFitting, handlersWait, timeText } from './support/wording';

export const longRunningInHandler: Rule = {
  name: 'long-running-in-handler',
  severity: 'warning',
  docs: {
    what: 'A request handler waits for work that takes seconds or longer: transcoding, rendering a PDF in a browser, transcription, a loop of model calls, a dump, a waiter that polls until a job is done.',
    why: 'Users expect an answer within a second, and gateways and load balancers cut the connection after 30 to 60 s while the work goes on unseen. A retry starts it once more.',
    fix: 'Check the request, start the work and answer 202 with the address of its status; a worker does it, and the client asks for the result or is told. '
      + 'Model answers can be streamed. Where the response is the file itself, make it ahead of time and serve it from storage.',
    silent: [
      'Starting a job (`startExecution`, `batches.create`, `queue.add`): only waiting for one is reported.',
      'Answers that are streamed, a single answer of a language model, jobs, consumers and routes that a scheduler or a queue calls, tests and previews (but for what a user tries out at `/agents/:id/test` and waits ten seconds or more for: information).',
      'Work below ten seconds, also where it is repeated and one turn takes less than three, work whose result the answer is made of (downloads, model answers), unless it takes seconds at the least (a crawl, an audit of a page, a transcription that is polled), and what is looked up by a key (`steps[node.type].work()`), where others may do none, what a handler also starts without waiting for it, what only some items of a list need, a dump that an operation is named for (`/backup`), what a route allows as long for as it may take (`maxDuration`), and functions of a cloud that only their type tells of, since programs may be who calls them: information only.',
      'Functions marked `@crosstalk instant`. One marked `@crosstalk long-running` is reported wherever a handler waits for it.',
    ],
    bad: `
import express from 'express';
import ffmpeg from 'fluent-ffmpeg';

express().post('/videos/:id/transcode', async (request, response) => {
  await new Promise((resolve, reject) => {
    ffmpeg(\`/videos/\${request.params.id}.mov\`).on('end', resolve).on('error', reject).save('/videos/out.mp4');
  });
  response.json({ ok: true });
});
`,
    good: `
import express from 'express';
import ffmpeg from 'fluent-ffmpeg';
import { Queue, Worker } from 'bullmq';

const videos = new Queue('videos');

express().post('/videos/:id/transcode', async (request, response) => {
  const job = await videos.add('transcode', { id: request.params.id });
  response.status(202).location(\`/jobs/\${job.id}\`).end();
});

new Worker('videos', (job) => new Promise((resolve, reject) => {
  ffmpeg(\`/videos/\${job.data.id}.mov\`).on('end', resolve).on('error', reject).save('/videos/out.mp4');
}));
`,
    sources: [
      { title: 'Azure architecture: Asynchronous request-reply pattern', url: 'https://learn.microsoft.com/azure/architecture/patterns/async-request-reply' },
      { title: 'Google AIP-151: Long-running operations', url: 'https://google.aip.dev/151' },
      { title: 'Heroku: Request timeout (H12)', url: 'https://devcenter.heroku.com/articles/request-timeout' },
    ],
  },
  check: (model) => {
    const waits = [...ofEachSite(model, 'slow', (site) => (isSlow(site) ? hitsOf(model, site) : [])), ...markedWork(model), ...localWaits(model)];
    const works = slowWork(waits.filter((wait) => (!isTrial(wait.path) || isTriedOut(wait.path)) && !isInstant(wait) && !isGivenShort(model, wait)), ({ path }) => isStartedToo(model, path));
    return groupByPlace(model, works.filter((work) => work.severity !== undefined), (work) => work.severity === 'warning').map(toProblem);
  },
};

function toProblem(group: WaitGroup<Work>): Problem {
  const { first } = group;
  const who = handlersWait(first.each === undefined ? group : { ...group, hits: group.hits.filter(({ each }) => each !== undefined) });
  const library = first.site !== undefined ? ` (${first.site.site.library})` : first.local !== undefined ? ` (${first.local.library})` : '';
  const time = bandText(first);
  const title = firstFitting([`${who} ${time} for \`${first.name}\`${library}.`, `${who} ${time} for \`${first.name}\`.`, `${who} ${time}.`]);
  return {
    ...problemOf(group, first.evidence),
    message: `${title} ${reason(first)} ${advice(first)}`,
    ...(first.severity === 'information' ? { severity: 'information' } : {}),
  };
}

const LONG_TURN = 10_000;

function bandText({ milliseconds, each }: Work): string {
  if (each !== undefined) return `about ${timeText(each)} per item`;
  if (milliseconds < 10_000) return '1 to 10 s';
  return milliseconds < 60_000 ? '10 s or longer' : 'minutes';
}

/** What is short for one item is only long for many of them. */
function reason({ each }: Work): string {
  if (each !== undefined && each < LONG_TURN) return `The wait grows with the number of items: a hundred take about ${timeText(each * 100)}.`;
  return 'Users expect an answer within a second, and gateways cut the connection after 30 to 60 s.';
}

function advice({ site }: Work): string {
  if (site?.site.category === 'ai') return 'Stream the answer, or respond with 202 and the id of a job that a worker does.';
  return 'Respond with 202 and a job id, do the work in a worker, and let the client poll for the result or be notified.';
}
