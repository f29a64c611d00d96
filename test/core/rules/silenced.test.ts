import assert from 'node:assert/strict';
import { openWorkspace, toBaseline, type AnalysisOptions, type CommunicationMap } from '../../../src/core';
import { memoryFiles } from '../memory-files';

const PACKAGE = '{ "name": "app", "dependencies": { "express": "5", "bullmq": "5" } }';

/** A route that drops promises, and a function beside it. */
function code(...lines: readonly string[]): string {
  return ["import express from 'express';", "import { Queue } from 'bullmq';", "const emails = new Queue('emails');", "express().post('/signup', () => {", ...lines, '});', ''].join('\n');
}

async function mapOf(files: Readonly<Record<string, string>>, options?: AnalysisOptions): Promise<CommunicationMap> {
  return (await openWorkspace(memoryFiles({ 'package.json': PACKAGE, ...files }), { version: '0.0.0' }).analyze(options)).map;
}

const drawn = ({ silenced = [] }: CommunicationMap): readonly unknown[] => silenced.map(({ line, rule, severity, silencedBy }) => [line, rule, severity, silencedBy]);

describe('What is silenced', () => {
  it('is known with the comment that does, and its reason', async () => {
    const map = await mapOf({ 'src/app.ts': code('  // crosstalk-disable-next-line floating-remote-call -- nobody misses it', "  emails.add('a', {});", "  emails.add('b', {}); // crosstalk-disable-line", "  emails.add('c', {});") });
    assert.deepEqual(drawn(map), [
      [6, 'floating-remote-call', 'warning', { kind: 'directive', line: 5, reason: 'nobody misses it' }],
      [7, 'floating-remote-call', 'warning', { kind: 'directive', line: 7, reason: '' }],
    ]);
    assert.deepEqual(map.findings.map(({ line, rule }) => [line, rule]), [[7, 'directive'], [8, 'floating-remote-call']]);
  });

  it('is what a tag keeps away, and what the configuration switches off', async () => {
    const ignored = "import { Queue } from 'bullmq';\nconst emails = new Queue('emails');\n/** @crosstalk ignore */\nexport function send() {\n  emails.add('a', {});\n}\n";
    assert.deepEqual(drawn(await mapOf({ 'src/app.ts': ignored })), [[5, 'floating-remote-call', 'information', { kind: 'ignore' }]]);
    const files = { 'src/app.ts': code("  emails.add('a', {});"), 'old/app.ts': code("  emails.add('b', {});") };
    const everywhere = await mapOf({ ...files, 'crosstalk.json': '{ "rules": { "floating-remote-call": "off" } }' });
    assert.deepEqual(drawn(everywhere).length, 2);
    const somewhere = await mapOf({ ...files, 'crosstalk.json': '{ "overrides": [{ "files": ["old/**"], "rules": { "floating-remote-call": "off" } }] }' });
    assert.deepEqual(drawn(somewhere), [[5, 'floating-remote-call', 'warning', { kind: 'configuration' }]]);
    assert.deepEqual(somewhere.findings.map(({ file }) => file), ['src/app.ts']);
  });

  it('changes no fingerprint of what is not', async () => {
    const sends = "  emails.add('a', {});";
    const [first] = (await mapOf({ 'src/app.ts': code(sends) })).findings;
    const [, second] = (await mapOf({ 'src/app.ts': code(sends, sends) })).findings;
    const map = await mapOf({ 'src/app.ts': code('  // crosstalk-disable-next-line -- old', sends, sends) });
    assert.deepEqual([map.silenced?.[0]?.fingerprint, map.findings[0]?.fingerprint], [first?.fingerprint, second?.fingerprint]);
  });

  it('is what the baseline puts off, and only what the profile would tell', async () => {
    const files = { 'src/app.ts': code("  emails.add('a', {});"), 'crosstalk.json': '{ "baseline": "known.json", "rules": { "floating-remote-call": "information" } }' };
    const known = { ...files, 'known.json': toBaseline((await mapOf(files)).findings) };
    const silenced = [[5, 'floating-remote-call', 'information', { kind: 'baseline', file: 'known.json' }]];
    assert.deepEqual(drawn(await mapOf(known, { setsAside: true, profile: 'advice' })), silenced);
    assert.deepEqual(drawn(await mapOf(known, { setsAside: true, profile: 'strict' })), []);
    const explored = await mapOf(known, { setsAside: true, profile: 'explore' });
    assert.deepEqual([drawn(explored), explored.findings.map(({ severity, silencedBy }) => [severity, silencedBy?.kind])], [[], [['hint', 'baseline']]]);
  });

  it('is nothing where nothing is', async () => {
    assert.equal((await mapOf({ 'src/app.ts': code("  emails.add('a', {});") })).silenced, undefined);
  });
});
