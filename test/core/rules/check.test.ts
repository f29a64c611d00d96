import assert from 'node:assert/strict';
import { fingerprint } from '../../../src/core/rules/fingerprint';
import { checkRules, findingsIn } from './check-rules';

const lines = [
  "import express from 'express';", "import { Queue } from 'bullmq';", "const emails = new Queue('emails');", "express().post('/signup', function signup() {",
  "  emails.add('welcome', {});", "  emails.add('welcome', {});", '});', '',
];
const app = lines.join('\n');

describe('Findings', () => {
  it('keep their fingerprints when lines move, and have different ones', async () => {
    const before = (await findingsIn({ 'src/app.ts': app })).map((finding) => finding.fingerprint);
    const after = (await findingsIn({ 'src/app.ts': `// A comment.\n\n${app}` })).map((finding) => finding.fingerprint);
    assert.equal(before.length, 2);
    assert.deepEqual(after, before);
    assert.equal(new Set(before).size, 2);
    for (const one of before) assert.match(one, /^[0-9a-f]{16}$/);
  });

  it('have other fingerprints in another file, function or for another channel', async () => {
    const [first] = await findingsIn({ 'src/app.ts': app });
    const others = await Promise.all([
      findingsIn({ 'src/other.ts': app }), findingsIn({ 'src/app.ts': app.replace('function signup', 'function register') }), findingsIn({ 'src/app.ts': app.replace("'welcome'", "'hello'") }),
    ]);
    for (const [other] of others) assert.notEqual(other?.fingerprint, first?.fingerprint);
  });

  it('have fingerprints as FNV-1a says', () => {
    assert.equal(fingerprint(['']), 'cbf29ce484222325');
    assert.equal(fingerprint(['foobar']), '85944171f73967e8');
  });

  it('come in the order of files and lines, whatever the order of the files', async () => {
    const files = { 'src/b.ts': app, 'src/a.ts': app };
    const places = (found: Awaited<ReturnType<typeof findingsIn>>): readonly string[] => found.map(({ file, line }) => `${file}:${line}`);
    assert.deepEqual(places(await findingsIn(files)), ['src/a.ts:5', 'src/a.ts:6', 'src/b.ts:5', 'src/b.ts:6']);
    assert.deepEqual(await findingsIn({ 'src/a.ts': app, 'src/b.ts': app }), await findingsIn(files));
  });

  it('have first sentences that fit on a line', async () => {
    const long = 'aVeryLongNameOfAFunctionThatSendsTheWelcomeMessageToEverybody';
    const [finding] = await findingsIn({
      'src/app.ts': `
import express from 'express';
import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({ host: 'smtp.example.com' });
async function ${long}() { await transport.sendMail({}); }
express().post('/organisations/:organisation/members/:member/invitations/accept', async (request, response) => { await ${long}(); response.end(); });
`,
    });
    assert.ok((finding?.message.split('. ')[0]?.length ?? 100) < 90, finding?.message);
    assert.deepEqual(finding?.path.map((step) => step.name), ['POST /organisations/:organisation/members/:member/invitations/accept', long, 'transport.sendMail']);
  });

  it('are as loud as the configuration says, and no louder than their own reason', async () => {
    const mail = `import express from 'express';
import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({ host: 'smtp.example.com' });
const app = express();
app.post('/signup', async (request, response) => {
  await transport.sendMail({});
  //              ^^^^^^^^ error await-notification-in-handler
  response.status(201).end();
});
app.post('/login/otp', async (request, response) => {
  await transport.sendMail({});
  //              ^^^^^^^^ information await-notification-in-handler
  response.end();
});
`;
    await checkRules({ 'crosstalk.json': '{ "rules": { "await-notification-in-handler": "error" } }', 'src/app.ts': mail });
    await checkRules({ 'crosstalk.json': '{ "rules": { "await-notification-in-handler": ["hint"] } }', 'src/app.ts': mail.replace(/error await|information await/g, 'hint await') });
    await checkRules({ 'crosstalk.json': '{ "rules": { "await-notification-in-handler": "off" } }', 'src/app.ts': mail.replace(/.*\^\^.*\n/g, '') });
  });

  it('leave out functions that are marked to be ignored', () => checkRules(app.replace("express().post('/signup', function signup() {", 'express().post(\'/signup\', /** @crosstalk ignore */ function signup() {')));

  it('tell the site that they are about, and put it on the map', async () => {
    const [finding] = await findingsIn({ 'src/app.ts': app });
    assert.equal(finding?.site, 'src/app.ts:5:10');
  });
});
