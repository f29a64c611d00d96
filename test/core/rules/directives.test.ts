import assert from 'node:assert/strict';
import { checkRules, findingsIn } from './check-rules';

/** A route that drops promises. */
function route(...lines: readonly string[]): string {
  return ["import express from 'express';", "import { Queue } from 'bullmq';", "const emails = new Queue('emails');", "express().post('/signup', () => {", ...lines, '});', ''].join('\n');
}

describe('Directives', () => {
  it('silence the next line, the line itself, and everything up to an end', () => checkRules(route(
    '  // crosstalk-disable-next-line floating-remote-call -- nobody misses it',
    "  emails.add('a', {});",
    "  emails.add('b', {}); // crosstalk-disable-line floating-remote-call -- nobody misses it",
    '  /* crosstalk-disable floating-remote-call -- old code */',
    "  emails.add('c', {});",
    "  emails.add('d', {});",
    '  /* crosstalk-enable floating-remote-call */',
    "  emails.add('e', {});",
    '//       ^^^ warning floating-remote-call',
  )));

  it('hold for all rules when they name none, and for several', () => checkRules(route(
    '  // crosstalk-disable-next-line -- nobody misses it',
    "  emails.add('a', {});",
    '  /* crosstalk-disable -- old code */',
    "  emails.add('b', {});",
    '  /* crosstalk-enable */',
    '  // crosstalk-disable-next-line await-notification-in-handler, floating-remote-call -- nobody misses it',
    '//   ^... hint directive No finding of `await-notification-in-handler` is suppressed here. Remove the rule',
    "  emails.add('c', {});",
  )));

  it('end to the end of the file, or only for the rule that is named', () => checkRules(route(
    '  /* crosstalk-disable -- old code */',
    '  /* crosstalk-enable await-notification-in-handler */',
    "  emails.add('a', {});",
    '  /* crosstalk-enable floating-remote-call */',
    "  emails.add('b', {});",
    '//       ^^^ warning floating-remote-call',
  )));

  it('stand above each other, and in comments of several lines', () => checkRules(route(
    '  // crosstalk-disable-next-line floating-remote-call -- nobody misses it',
    '  // crosstalk-disable-next-line long-running-in-handler -- quick',
    '//   ^... hint directive No finding of `long-running-in-handler` is suppressed here. Remove the comment.',
    "  emails.add('a', {});",
    '  /*',
    '   * crosstalk-disable-next-line floating-remote-call -- nobody misses it,',
    '   * really',
    '   */',
    "  emails.add('b', {});",
  )));

  it('are reported when they do nothing, say nothing or name no rule', () => checkRules(route(
    '  // crosstalk-disable-next-line floating-remote-call',
    '//   ^... hint directive This suppression gives no reason.',
    "  emails.add('a', {});",
    '  // crosstalk-disable-next-line floating-remote-cal -- nobody misses it',
    '//   ^... hint directive There is no rule `floating-remote-cal`. Did you mean `floating-remote-call`?',
    "  emails.add('b', {});",
    '//       ^^^ warning floating-remote-call',
    '  // crosstalk-disable-next-line -- old',
    '//   ^... hint directive Nothing is suppressed here.',
    '  /* crosstalk-enable */',
    '//   ^... hint directive Nothing is disabled here.',
  )));

  it('are reported where nothing communicates, too', () => checkRules({
    'src/limits.ts': '  // crosstalk-disable-next-line floating-remote-call -- old\n//   ^... hint directive\nexport const limit = 3;\n',
  }));

  it('mean nothing in prose, in texts and for rules that are off', async () => {
    await checkRules(route('  // see crosstalk-disable-next-line in the guide', "  console.log('// crosstalk-disable-next-line floating-remote-call');"));
    await checkRules({
      'crosstalk.json': '{ "rules": { "floating-remote-call": "off" } }',
      'src/app.ts': route('  // crosstalk-disable-next-line floating-remote-call -- old', "  emails.add('a', {});"),
    });
  });

  it('keep what they suppress out of the count, not out of the numbering', async () => {
    const all = await findingsIn({ 'src/app.ts': route("  emails.add('a', {});", "  emails.add('a', {});") });
    const second = await findingsIn({ 'src/app.ts': route("  emails.add('a', {}); // crosstalk-disable-line floating-remote-call -- fine", "  emails.add('a', {});") });
    assert.deepEqual(second.map((finding) => finding.fingerprint), all.slice(1).map((finding) => finding.fingerprint));
  });
});
