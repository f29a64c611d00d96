import assert from 'node:assert/strict';
import { extendBaseline, openWorkspace, parseBaseline, toBaseline, type Profile } from '../../../src/core';
import { memoryFiles } from '../memory-files';

const CODE = `import express from 'express';
import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({ host: process.env.SMTP });
express().post('/signup', async (request, response) => {
  await transport.sendMail({ to: request.body.email });
  response.status(201).json({});
});
`;

const files = { 'package.json': '{ "name": "app", "dependencies": { "express": "5", "nodemailer": "7" } }', 'src/old.ts': CODE };

async function findingsOf(all: Readonly<Record<string, string>>, profile: Profile): Promise<readonly string[]> {
  const { map } = await openWorkspace(memoryFiles(all), { version: '0.0.0' }).analyze({ profile, setsAside: true });
  return map.findings.map(({ file, severity }) => `${file} ${severity}`);
}

describe('Findings that a team has put off', () => {
  it('are hints, so that only new ones are loud', async () => {
    const { map } = await openWorkspace(memoryFiles(files), { version: '0.0.0' }).analyze();
    const later = { ...files, 'crosstalk.json': '{ "baseline": "known.json" }', 'known.json': toBaseline(map.findings), 'src/new.ts': CODE };
    assert.deepEqual(await findingsOf(later, 'explore'), ['src/new.ts warning', 'src/old.ts hint']);
    assert.deepEqual(await findingsOf(later, 'strict'), ['src/new.ts warning']);
  });
});

describe('Putting off what is reported now', () => {
  it('adds to what the baseline knew, where the configuration says', async () => {
    const { map } = await openWorkspace(memoryFiles(files), { version: '0.0.0' }).analyze();
    const later = { ...files, 'crosstalk.json': '{ "baseline": "ci/known.json" }', 'ci/known.json': toBaseline([{ fingerprint: 'f', rule: 'r', file: 'gone.ts', title: 't' }]) };
    const { path, text, added } = extendBaseline(map, memoryFiles(later));
    const parsed = parseBaseline(text);
    assert.deepEqual([path, added, 'findings' in parsed && parsed.findings.map(({ file }) => file)], ['ci/known.json', 1, ['gone.ts', 'src/old.ts']]);
    assert.deepEqual(extendBaseline(map, memoryFiles({ ...files, 'crosstalk-baseline.json': text })), { path: 'crosstalk-baseline.json', text, added: 0 });
  });
});
