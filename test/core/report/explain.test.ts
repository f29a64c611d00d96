import assert from 'node:assert/strict';
import { explainFile, explainPlace } from '../../../src/core/report/explain';
import { fileTree, type TreeEntry } from '../file-tree';
import { smallMap, SOURCES } from './small-map';

function explained(file: string, line: number, more: Readonly<Record<string, TreeEntry>> = {}): string | undefined {
  return explainPlace(smallMap, fileTree({ ...SOURCES, ...more }), { file, line }, { color: false, width: 100 });
}

function checkReason(file: string, reason: string, more: Readonly<Record<string, TreeEntry>> = {}, line = 1): void {
  assert.equal(explained(file, line, more)?.split('\n').slice(2).join(' ').trim(), reason);
}

describe('Explaining a line', () => {
  it('tells everything about a call', () => {
    assert.equal(explained('orders/src/routes.ts', 5), `orders/src/routes.ts:5

  4 │   const order = await save(request.body);
  5 │   await mailer.sendMail({ to: order.email, subject: 'Thank you' });
    │                ~~~~~~~~

mailer.sendMail (nodemailer): out email, synchronous
  because     SMTP answers when the mail is accepted (orders/src/routes.ts:5)
  operation   send
  target      \${SMTP_HOST}
              \${SMTP_HOST} is not known here: environment
  waiting     awaited
  timeout     none
  retries     0
  duration    slow, 200 to 5000 ms
              mail servers take seconds (orders/src/routes.ts:5)
  confidence  0.98
  service     service:orders
  reached     from request POST /orders: POST /orders (orders/src/routes.ts:3) → sendMail
              (orders/src/routes.ts:5)
  finding     warning await-notification-in-handler: \`POST /orders\` waits for an e-mail. The mail
              server may take seconds, and nobody needs its answer. Enqueue it and answer now.
`);
  });

  it('tells waiting through callers, known timeouts and what a call stands for', () => {
    const text = explained('orders/src/events.ts', 2) ?? '';
    for (const row of ['waiting     returned here, awaited through its callers', 'timeout     30000 ms', 'stands for  orders/src/routes.ts:5, site:gone', 'reached     from no known entry point', 'duration    instant']) {
      assert.ok(text.includes(row), `${row}\n${text}`);
    }
  });

  it('tells entry points and what could not be read', () => {
    assert.match(explained('orders/src/routes.ts', 3) ?? '', /Entry point POST \/orders\n {2}kind {8}request\n {2}service {5}service:orders/);
    assert.match(explained('orders/src/routes.ts', 4) ?? '', /could not be read fully\n {2}code {8}save\(request\.body\)\n {2}because {5}computed/);
  });

  it('tells why there is nothing', () => {
    checkReason('orders/src/routes.ts', 'No call that leaves the process, and no entry point, was found on this line. The file holds some on line 5.');
    checkReason('orders/src/new.ts', 'No call that leaves the process, and no entry point, was found on this line. The file holds none at all.', { 'orders/src/new.ts': 'a\nb' });
    checkReason('orders/src/new.ts', 'The file has only 2 lines.', { 'orders/src/new.ts': 'a\nb' }, 9);
    checkReason('a.test.ts', 'Not analysed: it is a test (class test).', { 'a.test.ts': '' });
    checkReason('readme.md', 'Not analysed: only TypeScript and JavaScript files are.', { 'readme.md': '' });
    checkReason('a.ts', 'Not analysed: the file is skipped (binary).', { 'a.ts': new Uint8Array([0, 1]) });
    checkReason('orders/src/logo.ts', 'Not analysed: orders/src/logo.ts is skipped (binary).', { 'orders/src/logo.ts': '' });
    checkReason('.husky/a.ts', 'Not analysed: .husky is skipped (dot-folder).', { '.husky/a.ts': '' });
    checkReason('a.ts', 'Not analysed by itself: its header says that it is generated.', { 'a.ts': '// @generated\n' });
    checkReason('x/a.ts', 'Not analysed: the file is ignored by .gitignore or crosstalk.json, or lies in a folder that never is (node_modules).', { 'x/a.ts': '', '.gitignore': 'x/' });
    checkReason('x/a.ts', 'Not analysed: the file is ignored by .gitignore or crosstalk.json, or lies in a folder that never is (node_modules).', { 'x/a.ts': '', 'crosstalk.json': '{"exclude": ["x/**"]}' });
  });

  it('says once what several places say, and a time that is sure once', () => {
    const [call] = smallMap.sites;
    assert.ok(call !== undefined);
    const twice = { ...call, because: [...call.because, ...call.because], duration: { ...call.duration, range: [120_000, 120_000] as const } };
    const text = explainPlace({ ...smallMap, sites: [twice] }, fileTree(SOURCES), call, { color: false, width: 100 }) ?? '';
    assert.equal(text.split('because').length, 2);
    assert.match(text, /duration {4}slow, 120000 ms\n/);
  });

  it('says of a file that could be read in part what could not', () => {
    const skipped = [...smallMap.skipped, { file: 'b.ts', reason: 'syntax error at line 2: Expression expected. What could be read was analysed.' }];
    const text = explainPlace({ ...smallMap, skipped }, fileTree({ ...SOURCES, 'b.ts': 'const a = 1;\nconst b = ;\n' }), { file: 'b.ts', line: 1 }, { color: false, width: 200 });
    assert.equal(text, 'b.ts:1\n\nNo call that leaves the process, and no entry point, was found on this line, but the file has a syntax error at line 2: Expression expected. What could be read was analysed.\n');
  });

  it('lists the lines of a file that there is something to know of', () => {
    const text = explainFile(smallMap, 'orders/src/routes.ts', { color: false, width: 100 }, undefined);
    assert.equal(text, `orders/src/routes.ts

      3  entry point POST /orders (request)
      4  save(request.body) could not be read fully
      5  mailer.sendMail: out email, sync, \${SMTP_HOST}
      5  warning await-notification-in-handler

"crosstalk explain orders/src/routes.ts:LINE" says everything about a line.
`);
    assert.equal(explainFile(smallMap, 'x.ts', { color: false, width: 100 }, 'it is a test'), 'x.ts\n\nNot analysed: it is a test.\n');
    assert.match(explainFile(smallMap, 'x.ts', { color: false, width: 100 }, undefined), /No call that leaves the process/);
  });

  it('knows no file that is not there, and says when one cannot be read', () => {
    assert.equal(explained('nope.ts', 1), undefined);
    assert.equal(explained('a.ts', 1, { 'a.ts': { failed: 'permission denied' } }), 'a.ts cannot be read: permission denied.\n');
  });
});
