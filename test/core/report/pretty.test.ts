import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/model/communication-map';
import { codeFrame } from '../../../src/core/report/code-frame';
import { toPretty, type PrettyOptions } from '../../../src/core/report/pretty';
import { createPainter, widthOf, wrap } from '../../../src/core/report/terminal';
import { finding, hint, smallMap, SOURCES } from './small-map';

const plain: PrettyOptions = { color: false, width: 80, quiet: false, readSource: (file) => SOURCES[file] };

function checkPretty(findings: readonly Finding[], expected: string, options: Partial<PrettyOptions> = {}): void {
  assert.equal(toPretty(smallMap, findings, { ...plain, ...options }), expected);
}

describe('Pretty report', () => {
  it('shows each finding with its code, path and evidence, grouped by file', () => {
    checkPretty([finding, hint], `orders/src/events.ts

  2:19  hint  dual-write
  Row and event are written one after the other.

    1 │ export function publish(order: Order) {
    2 │   return producer.send({ topic: 'order.placed', messages: [order] });
      │                   ~~~~

orders/src/routes.ts

  5:16  warning  await-notification-in-handler
  \`POST /orders\` waits for an e-mail.

    4 │   const order = await save(request.body);
    5 │   await mailer.sendMail({ to: order.email, subject: 'Thank you' });
      │                ~~~~~~~~

  The mail server may take seconds, and nobody needs its answer. Enqueue it and
  answer now.
  path  POST /orders (orders/src/routes.ts:3)
        → sendMail (orders/src/routes.ts:5)
  why   nodemailer waits up to two minutes (orders/src/routes.ts:5)

✖ 2 findings (1 warning, 1 hint) in 2 files · 2 calls in 1 service
1 file or folder skipped, 1 dot-folder left aside:
  orders/src/logo.ts: binary
`);
  });

  it('says so when there is nothing to report', () => {
    checkPretty([], '✔ Nothing to report · 2 calls in 1 service\n1 file or folder skipped, 1 dot-folder left aside:\n  orders/src/logo.ts: binary\n');
  });

  it('says how much the profile leaves out, and which one shows it', () => {
    const advice: Finding = { ...hint, severity: 'information' };
    const lineOf = (unreported: readonly Finding[]): string | undefined => toPretty(smallMap, [], { ...plain, unreported }).split('\n')[1];
    assert.equal(lineOf([advice, hint, hint]), '1 piece of advice and 2 hints not shown (--profile explore)');
    assert.equal(lineOf([advice]), '1 piece of advice not shown (--profile advice)');
  });

  it('leaves the closing lines out when it is to be quiet', () => {
    checkPretty([], '', { quiet: true });
  });

  it('does without code that cannot be read', () => {
    checkPretty([hint], 'orders/src/events.ts\n\n  2:19  hint  dual-write\n  Row and event are written one after the other.\n\n', { quiet: true, readSource: () => undefined });
  });

  it('shows a short path on one line', () => {
    assert.ok(toPretty(smallMap, [finding], { ...plain, width: 100 }).includes('  path  POST /orders (orders/src/routes.ts:3) → sendMail (orders/src/routes.ts:5)\n'));
  });

  it('keeps to the width', () => {
    const lines = toPretty(smallMap, [finding, hint], { ...plain, width: 50 }).split('\n');
    assert.deepEqual(lines.filter((line) => widthOf(line) > 50 && !line.startsWith('✖') && line.includes(' ', 8)), []);
  });

  it('is the same text in colour', () => {
    const coloured = toPretty(smallMap, [finding, hint], { ...plain, color: true });
    assert.ok(coloured.includes('\u001b[33m\u001b[1mwarning\u001b[22m\u001b[39m'));
    const withoutColour = coloured.split('\u001b').map((part, index) => (index === 0 ? part : part.replace(/^\[\d+m/, ''))).join('');
    assert.equal(withoutColour, toPretty(smallMap, [finding, hint], plain));
  });

  it('is the same whatever the order of the findings', () => {
    assert.equal(toPretty(smallMap, [hint, finding], plain), toPretty(smallMap, [finding, hint], plain));
  });
});

describe('Code frames', () => {
  const mark = (text: string): string => text;
  const frame = (text: string, line: number, column: number, endColumn: number, width = 60, endLine = line): readonly string[] =>
    codeFrame(text, { file: 'a.ts', line, column, endLine, endColumn }, { painter: createPainter(false), width, mark, before: 1 });

  it('put the squiggle under the code, whatever the indentation and the alphabet', () => {
    assert.deepEqual(frame('\tawait send();', 1, 8, 12), ['1 │   await send();', '  │         ~~~~']);
    assert.deepEqual(frame("f('日本'); send()", 1, 10, 14), ["1 │ f('日本'); send()", '  │            ~~~~']);
  });

  it('mark the rest of the first line of a longer range', () => {
    assert.deepEqual(frame('await send({\n})', 1, 7, 3, 60, 2), ['1 │ await send({', '  │       ~~~~~~']);
  });

  it('cut long lines around the squiggle', () => {
    const [line = '', squiggle = ''] = frame(`${'a'.repeat(300)}send${'b'.repeat(300)}`, 1, 301, 305);
    assert.equal(line.slice(squiggle.indexOf('~'), squiggle.lastIndexOf('~') + 1), 'send');
    assert.ok(line.includes('…a') && line.endsWith('b…') && widthOf(line) <= 60, line);
  });

  it('leave blank lines above out, and lines that do not exist', () => {
    assert.deepEqual(frame('\nsend()', 2, 1, 5), ['2 │ send()', '  │ ~~~~']);
    assert.deepEqual(frame('one line', 7, 1, 2), []);
  });

  it('let no control characters of the code through', () => {
    assert.deepEqual(frame('a\u001b[31mb\u202e', 1, 1, 2), ['1 │ a\ufffd[31mb\ufffd', '  │ ~']);
  });
});

describe('Wrapping', () => {
  it('breaks at spaces and leaves long words whole', () => {
    assert.deepEqual(wrap('one two  three', 8), ['one two', 'three']);
    assert.deepEqual(wrap('averylongword b', 5), ['averylongword', 'b']);
    assert.deepEqual(wrap('', 5), []);
  });

  it('counts wide and combining characters', () => {
    assert.equal(widthOf('日本'), 4);
    assert.equal(widthOf('e\u0301'), 1);
  });
});
