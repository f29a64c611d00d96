import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFacts } from '../../../src/core/extract/extract';
import { getModuleInstanceState, IN_AMBIENT } from '../../../src/core/extract/syntax';

/** Every source file below a folder. */
function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[cm]?[jt]sx?$/.test(file)).map((file) => join(folder, file));
}

describe('facts', () => {
  it('survive JSON unchanged', () => {
    const files = [...sourcesBelow('media/sample'), ...sourcesBelow('src/core'), ...sourcesBelow('test/core/catalogue')];
    assert.ok(files.length > 300);
    for (const file of files) {
      const facts = extractFacts(file, readFileSync(file, 'utf8'));
      assert.deepEqual(JSON.parse(JSON.stringify(facts)), facts, file);
    }
  });

  it('are the same for the same text', () => {
    const text = readFileSync('src/core/extract/walk.ts', 'utf8');
    assert.deepEqual(extractFacts('a.ts', text), extractFacts('a.ts', text));
  });

  it('come from a compiler that has what it does not publish', () => {
    assert.equal(typeof getModuleInstanceState, 'function');
    assert.equal(typeof IN_AMBIENT, 'number');
  });
});

describe('the text of a call', () => {
  const textOf = (text: string): string | undefined => extractFacts('a.ts', text).calls.map((call) => call.text).find((one) => /\.(get|mutation)$/.test(one));

  it('is what is written, on one line', () => {
    assert.equal(textOf("client\n  .orders\n  .get('1')"), 'client.orders.get');
    assert.equal(textOf("make({ url: 'x' }).get('1')"), "make({ url: 'x' }).get");
  });

  it('leaves out what stands in the parentheses of a long chain', () => {
    const shape = `z.object({ ${'abcdefghij: z.string(), '.repeat(8)} })`;
    assert.equal(textOf(`procedure.input(${shape}).output(z.void()).meta()?.mutation(save)`), 'procedure.input(…).output(…).meta()?.mutation');
    assert.equal(textOf(`client.objectClient<typeof counter>({ name: '${'counter'.repeat(12)}' }).get('1')`), 'client.objectClient(…).get');
  });

  it('is cut where it is long all the same', () => {
    assert.equal(extractFacts('a.ts', `${'services.'.repeat(12)}get('1')`).calls[0]?.text.length, 80);
  });
});

describe('secrets in source', () => {
  const SECRETS = {
    'user information': 'https://admin:hunter2@orders.shop.test/api',
    'a token in a query': 'https://orders.shop.test/api?page=1&access_token=hunter2',
    'a signature behind a semicolon': 'https://orders.shop.test/api;sig=hunter2',
    'a Stripe key': 'sk_live_hunter2hunter2hunter2',
    'a GitHub token': 'ghp_hunter2hunter2hunter2hunter2hunter2',
    'a Slack webhook': 'https://hooks.slack.com/services/T00/B00/hunter2',
    'a connection string': 'amqp://guest:hunter2@rabbit:5672/shop',
    'a JSON web token': 'eyJhbGciOiJIUzI1NiJ9.hunter2hunter2.hunter2',
  };

  for (const [name, secret] of Object.entries(SECRETS)) {
    it(`are masked before facts exist: ${name}`, () => {
      for (const text of [`f('${secret}');`, `f(\`${secret}/\${id}\`);`, `f('x' + '${secret}');`, `const a = { url: '${secret}' };`, `<a href="${secret}" />;`]) {
        assert.doesNotMatch(JSON.stringify(extractFacts('a.tsx', text)), /hunter2/, text);
      }
    });
  }

  it('are masked below names that say so', () => {
    for (const name of ['password', 'Authorization', 'apiKey', "'x-api-key'", 'clientSecret', 'db_password', 'secretAccessKey']) {
      assert.doesNotMatch(JSON.stringify(extractFacts('a.ts', `new Client({ ${name}: 'hunter2' });`)), /hunter2/, name);
    }
    for (const [name, value] of [['ResetPassword', 'ResetPassword'], ['FORGOT_PASSWORD', 'forgot-password'], ['resetPassword', 'mail.reset_password']]) assert.ok(JSON.stringify(extractFacts('a.ts', `export const JOBS = { ${name}: '${value}' };`)).includes(`"${value}"`), name);
    assert.doesNotMatch(JSON.stringify(extractFacts('a.ts', "new Client({ dbPassword: 'my-db-password' });")), /my-db/);
    for (const name of ['token', 'name', 'key', 'passwordField']) assert.match(JSON.stringify(extractFacts('a.ts', `new Client({ ${name}: 'hunter2' });`)), /hunter2/, name);
  });

  it('leave what is no secret', () => {
    const facts = extractFacts('a.ts', "f('https://orders.shop.test/api?page=1&sort=name', 'order.created', 'mail-queue');");
    assert.deepEqual(facts.calls[0]?.arguments.map((argument) => argument.kind === 'literal' && argument.value), ['https://orders.shop.test/api?page=1&sort=name', 'order.created', 'mail-queue']);
  });
});
