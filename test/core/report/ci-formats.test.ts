import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { parse } from 'junit2json';
import type { Finding, Silencing } from '../../../src/core/model/communication-map';
import { toGithub } from '../../../src/core/report/github';
import { toGitlab } from '../../../src/core/report/gitlab';
import { toJunit } from '../../../src/core/report/junit';
import { toMarkdown } from '../../../src/core/report/markdown';
import { toRdjson } from '../../../src/core/report/rdjson';
import { toSarif } from '../../../src/core/report/sarif';
import { toUnix } from '../../../src/core/report/unix';
import { RULES } from '../../../src/core/rules/index.generated';
import { finding, hint, smallMap } from './small-map';

const hostile: Finding = { ...finding, fingerprint: 'f3', severity: 'error', file: 'a b/ü,100%:x.ts', message: '`GET /<img onerror=x>` waits for ]]> 100%,\n::error::`x`. A\u0000B | C.', path: [], evidence: [] };
const all = [finding, hint, hostile];

interface SarifSuppression { readonly kind: string; readonly justification: string; readonly location?: { readonly physicalLocation: { readonly region: { readonly startLine: number } } } }
interface SarifResult { readonly ruleId: string; readonly level: string; readonly baselineState?: string; readonly suppressions?: readonly SarifSuppression[]; readonly partialFingerprints: object; readonly codeFlows?: readonly object[]; readonly locations: readonly object[] }
interface SarifLog { readonly runs: readonly { readonly results: readonly SarifResult[]; readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } } }[] }

const schema = JSON.parse(readFileSync(join(__dirname, '../../schemas/sarif-2.1.0.json'), 'utf8')) as object;
const isSarif = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);

function readSarif(text: string): SarifLog {
  const log = JSON.parse(text) as SarifLog;
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors));
  return log;
}

describe('Report with one line a finding', () => {
  it('is what compilers print, whatever names and messages hold', () => {
    const lines = toUnix(all).split('\n');
    assert.equal(lines[0], `${finding.file}:5:16: warning: ${finding.message.replaceAll('`', "'")} [await-notification-in-handler]`);
    assert.match(lines[1] ?? '', /: hint: /);
    assert.match(lines[2] ?? '', /^a b\/ü,100%:x\.ts:5:16: error: 'GET \/<img onerror=x>' waits for \]\]> 100%, ::error::'x'\. A\S*B \| C\. \[/);
    assert.equal(lines.length, 4);
  });
});

describe('SARIF report', () => {
  it('is valid, with rule, place, path and fingerprint of each finding', () => {
    const [run] = readSarif(toSarif(smallMap, all, { rules: RULES })).runs;
    assert.deepEqual(run?.results.map(({ ruleId, level }) => [ruleId, level]), [['await-notification-in-handler', 'warning'], ['dual-write', 'note'], ['await-notification-in-handler', 'error']]);
    assert.deepEqual(run.results[0]?.partialFingerprints, { 'crosstalk/v1': 'f1' });
    assert.equal(run.results[0]?.codeFlows?.length, 1);
    assert.equal(run.results[1]?.codeFlows, undefined);
    assert.deepEqual(run.tool.driver.rules.map((rule) => rule.id), RULES.map((rule) => rule.name));
  });

  it('names files as addresses below the analysed folder', () => {
    const [run] = readSarif(toSarif(smallMap, [hostile], { rules: RULES })).runs;
    assert.deepEqual(run?.results[0]?.locations, [{ physicalLocation: { artifactLocation: { uri: 'a%20b/%C3%BC%2C100%25%3Ax.ts', uriBaseId: 'SRCROOT' }, region: { startLine: 5, startColumn: 16, endLine: 5, endColumn: 24 } } }]);
  });

  it('says of what is silenced by what and why', () => {
    const silencings: readonly (Silencing | undefined)[] = [undefined, { kind: 'directive', line: 3, reason: 'nobody misses it' }, { kind: 'directive', line: 3, reason: '' }, { kind: 'ignore' }, { kind: 'configuration' }, { kind: 'baseline', file: 'known.json' }];
    const [run] = readSarif(toSarif(smallMap, silencings.map((silencedBy) => ({ ...finding, ...(silencedBy === undefined ? {} : { silencedBy }) })), { rules: RULES })).runs;
    const drawn = run?.results.map(({ level, suppressions }) => [level, suppressions?.map(({ kind, justification, location }) => [kind, justification, location?.physicalLocation.region.startLine])]);
    assert.deepEqual(drawn, [
      ['warning', undefined], ['warning', [['inSource', 'nobody misses it', 3]]], ['warning', [['inSource', 'Suppressed in line 3 without a reason.', 3]]], ['warning', [['inSource', 'Suppressed by @crosstalk ignore on the function.', undefined]]],
      ['warning', [['external', 'The rule is off in crosstalk.json.', undefined]]], ['warning', [['external', 'Put off in known.json.', undefined]]],
    ]);
  });

  it('says what is new against a baseline, and nothing of it without one', () => {
    const [run] = readSarif(toSarif(smallMap, all, { rules: RULES, baseline: new Set(['f1']) })).runs;
    assert.deepEqual(run?.results.map(({ baselineState }) => baselineState), ['unchanged', 'new', 'new']);
    assert.equal(readSarif(toSarif(smallMap, [finding], { rules: RULES })).runs[0]?.results[0]?.baselineState, undefined);
  });

  it('is valid without findings', () => {
    assert.deepEqual(readSarif(toSarif(smallMap, [], { rules: RULES })).runs[0]?.results, []);
  });

  it('would not pass with a level that does not exist', () => {
    const log = JSON.parse(toSarif(smallMap, [finding], { rules: RULES }).replace('"level": "warning"', '"level": "hint"')) as object;
    assert.equal(isSarif(log), false);
  });
});

describe('GitHub report', () => {
  it('writes one command a finding, the loudest first', () => {
    assert.equal(toGithub([finding, hint]), [
      '::warning file=orders/src/routes.ts,line=5,endLine=5,col=16,endColumn=23,title=`POST /orders` waits for an e-mail. (await-notification-in-handler)::`POST /orders` waits for an e-mail. The mail server may take seconds, and nobody needs its answer. Enqueue it and answer now.',
      '::notice file=orders/src/events.ts,line=2,endLine=2,col=19,endColumn=22,title=Row and event are written one after the other. (dual-write)::Row and event are written one after the other.', '',
    ].join('\n'));
  });

  it('lets no text end a command or begin another', () => {
    const text = toGithub([hostile]);
    assert.match(text, /^::error file=a b\/ü%2C100%25%3Ax\.ts,/);
    assert.equal(text.trimEnd().split('\n').length, 1);
  });

  it('shows no more annotations of a level than GitHub does, and says where the rest is', () => {
    const many = Array.from({ length: 13 }, (_, index) => ({ ...finding, line: index + 1, endLine: index + 1 }));
    const lines = toGithub([...many, hint]).trimEnd().split('\n');
    assert.equal(lines.filter((line) => line.startsWith('::warning')).length, 10);
    assert.deepEqual(lines.slice(10, 12), ['GitHub shows 10 of a level; 3 more warnings:', '  orders/src/routes.ts:11:16 `POST /orders` waits for an e-mail. (await-notification-in-handler)']);
    assert.ok(lines.at(-1)?.startsWith('::notice'));
  });

  it('is empty when there is nothing to say', () => assert.equal(toGithub([]), ''));
});

describe('GitLab report', () => {
  it('lists what a code quality report needs', () => {
    assert.deepEqual(JSON.parse(toGitlab([finding])), [{ description: finding.message, check_name: 'await-notification-in-handler', fingerprint: 'f1', severity: 'major', location: { path: 'orders/src/routes.ts', lines: { begin: 5, end: 5 } } }]);
    assert.equal(toGitlab([]), '[]\n');
  });

  it('knows only severities of GitLab', () => {
    const information: Finding = { ...finding, severity: 'information' };
    const issues = JSON.parse(toGitlab([...all, information])) as readonly { readonly severity: string }[];
    assert.deepEqual(issues.map(({ severity }) => severity), ['major', 'info', 'critical', 'minor']);
  });
});

describe('JUnit report', () => {
  it('is read back as suites with failures', async () => {
    const report = await parse(toJunit(all));
    assert.ok(report !== null && report !== undefined && 'testsuite' in report);
    assert.deepEqual([report.tests, report.failures], [3, 2]);
    assert.deepEqual(report.testsuite?.map(({ name, tests, failures }) => [name, tests, failures]), [['orders/src/routes.ts', 1, 1], ['orders/src/events.ts', 1, 0], ['a b/ü,100%:x.ts', 1, 1]]);
  });

  it('keeps what is no legal character out', async () => {
    const text = toJunit([hostile]);
    assert.ok(!text.includes('\u0000') && text.includes('A\u{FFFD}B'));
    const report = await parse(text);
    assert.ok(report !== null && report !== undefined && 'testsuite' in report);
    assert.equal(report.testsuite?.[0]?.testcase?.[0]?.failure?.[0]?.message, '`GET /<img onerror=x>` waits for ]]> 100%,\n::error::`x`.');
  });

  it('has one passed case when there is nothing to report', async () => {
    const report = await parse(toJunit([]));
    assert.ok(report !== null && report !== undefined && 'testsuite' in report);
    assert.deepEqual([report.tests, report.failures], [1, 0]);
  });
});

describe('Reviewdog report', () => {
  it('has place, severity, rule with its page, and what is related', () => {
    assert.deepEqual(JSON.parse(toRdjson(smallMap, [finding], () => undefined)), {
      source: { name: 'crosstalk', url: 'https://github.com/crosstalk-lint/crosstalk' },
      diagnostics: [{
        message: finding.message, location: { path: 'orders/src/routes.ts', range: { start: { line: 5, column: 16 }, end: { line: 5, column: 24 } } }, severity: 'WARNING',
        code: { value: 'await-notification-in-handler', url: 'https://github.com/crosstalk-lint/crosstalk/blob/main/docs/rules/await-notification-in-handler.md' },
        relatedLocations: [
          { message: 'POST /orders', location: { path: 'orders/src/routes.ts', range: { start: { line: 3 } } } }, { message: 'sendMail', location: { path: 'orders/src/routes.ts', range: { start: { line: 5 } } } },
          { message: 'nodemailer waits up to two minutes', location: { path: 'orders/src/routes.ts', range: { start: { line: 5 } } } },
        ],
      }],
    });
  });
});

describe('Columns of the Reviewdog report', () => {
  it('count bytes of UTF-8', () => {
    // The column of `b` behind four bytes in two code units, as the format's own example has it, and a letter of two bytes.
    const text = 'a\u{10400}b\u00fcb';
    const { diagnostics } = JSON.parse(toRdjson(smallMap, [{ ...finding, line: 1, column: 4, endLine: 1, endColumn: 6, path: [{ file: finding.file, line: 1, column: 4, name: 'b' }], evidence: [] }], () => text)) as { diagnostics: readonly { location: { range: object }; relatedLocations: readonly { location: { range: object } }[] }[] };
    assert.deepEqual(diagnostics[0]?.location.range, { start: { line: 1, column: 6 }, end: { line: 1, column: 9 } });
    assert.deepEqual(diagnostics[0].relatedLocations[0]?.location.range, { start: { line: 1, column: 6 } });
  });
});

describe('Markdown report', () => {
  it('sums up and folds each finding', () => {
    assert.equal(toMarkdown(smallMap, [finding]), `### Crosstalk: 1 finding

1 warning · 2 calls in 1 service

<details><summary>⚠️ <code>POST /orders</code> waits for an e-mail. <code>orders/src/routes.ts:5</code></summary>

The mail server may take seconds, and nobody needs its answer. Enqueue it and answer now.

Path: POST /orders \`orders/src/routes.ts:3\` → sendMail \`orders/src/routes.ts:5\`

- nodemailer waits up to two minutes \`orders/src/routes.ts:5\`

Rule: [await-notification-in-handler](https://github.com/crosstalk-lint/crosstalk/blob/main/docs/rules/await-notification-in-handler.md)

</details>
`);
  });

  it('shows text as text', () => {
    const text = toMarkdown(smallMap, [hostile]);
    assert.ok(!text.includes('<img') && text.includes('&#124;'));
  });

  it('says when there is nothing, and how many are left out', () => {
    assert.equal(toMarkdown(smallMap, []), '### Crosstalk: nothing to report\n\n2 calls in 1 service\n');
    assert.match(toMarkdown(smallMap, Array.from({ length: 203 }, () => finding)), /\n3 more findings not shown\.\n$/);
  });
});
