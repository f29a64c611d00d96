import assert from 'node:assert/strict';
import { toWrongFindingReport } from '../../../src/core/report/wrong-finding';
import type { CommunicationMap } from '../../../src/core/model/communication-map';
import { finding, smallMap } from './small-map';

const report = (map: CommunicationMap) => toWrongFindingReport(map, finding.fingerprint) ?? '';

describe('The report of a wrong finding', () => {
  it('tells the rule, the shape of the call and the evidence', () => assert.equal(report(smallMap), [
    '### `await-notification-in-handler` is wrong here', '',
    `- Crosstalk ${smallMap.tool.version}`,
    '- Rule: `await-notification-in-handler` (warning), confidence 0.98, 2 steps on the path',
    '- Call: synchronous e-mail (out), `nodemailer`, `….sendMail`, confidence 0.98',
    '- Target: environment',
    '- Waiting: awaited, awaited through callers; timeout none; retries 0; slow (200 to 5000 ms)',
    '- Reached from: request in 2 steps',
    '- Evidence: nodemailer waits up to two minutes',
    '- Duration: mail servers take seconds',
    '', 'Why it is wrong: ', '',
  ].join('\n')));

  it('holds no name of the code, its services or what they talk to, however they are written', () => {
    const reason = "Orders of `secretClient.send('x')` go to https://secret.example/a with \"my token\", through secret_queue, mailerSecret and orders; usually 0.1 to 3 s.";
    const evidence = [{ reason, file: 'secret/path.ts', line: 1 }];
    const text = report({
      ...smallMap, findings: smallMap.findings.map((each) => ({ ...each, evidence })),
      sites: smallMap.sites.map((site) => ({ ...site, library: '@secret/bus', api: 'secretBus.publish' })),
    });
    assert.doesNotMatch(text, /secret|token|orders|\.ts/i);
    assert.match(text, /- Evidence: … of … go to … with …, through …, … and …; usually 0\.1 to 3 s\./);
    assert.match(text, /a library of our own/);
  });

  it('is none where the finding is gone', () => assert.equal(toWrongFindingReport(smallMap, 'gone'), undefined));
});
