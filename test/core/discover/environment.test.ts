import assert from 'node:assert/strict';
import { defaultConfig } from '../../../src/core/config/config';
import { discover } from '../../../src/core/discover/discover';
import { maskUrl, maskValue } from '../../../src/core/discover/mask';
import { fileTree } from '../file-tree';

/** Each default as `NAME=value file service`. */
function checkEnvironment(tree: Readonly<Record<string, string>>, expected: readonly string[]): void {
  const services = { 'orders/package.json': '{"name": "orders", "scripts": {"start": "node ."}}', 'orders/a.ts': '', 'web/package.json': '{"name": "web", "scripts": {"start": "node ."}}', 'web/a.ts': '' };
  const { environment } = discover(fileTree({ ...services, ...tree }), defaultConfig);
  assert.deepEqual(environment.map(({ name, value, file, service }) => `${name}=${value} ${file} ${service ?? '-'}`), expected);
}

describe('Reading environment defaults', () => {
  it('takes those of compose services, in both notations', () => {
    checkEnvironment(
      { 'compose.yml': 'services: { o: { build: orders, environment: { A: http://web, N: 3, T: true } }, w: { build: web, environment: ["B=x=y", "C"] } }' },
      ['A=http://web compose.yml service:orders', 'N=3 compose.yml service:orders', 'T=true compose.yml service:orders', 'B=x=y compose.yml service:web'],
    );
  });

  it('fills in variables, defaults and values that are passed on', () => {
    checkEnvironment({
      '.env': 'HOST=web\nADDR=${HOST}:80\n',
      'compose.yml': 'services: { o: { build: orders, environment: ["ADDR", "URL=http://${ADDR}/${PATH_:-v1}", "PLAIN=$HOST", "DOLLAR=$$1"] } }',
    }, [
      'ADDR=web:80 compose.yml service:orders', 'URL=http://web:80/v1 compose.yml service:orders', 'PLAIN=web compose.yml service:orders', 'DOLLAR=$1 compose.yml service:orders',
      'HOST=web .env -', 'ADDR=web:80 .env -',
    ]);
  });

  it('takes env_file and merged anchors', () => {
    checkEnvironment({
      'compose.yml': 'x-all: &all { LEVEL: info }\nservices: { o: { build: orders, env_file: ./orders/.env, environment: { <<: *all } } }', 'orders/.env': 'A=1\n',
    }, ['LEVEL=info compose.yml service:orders', 'A=1 orders/.env service:orders']);
  });

  it('takes those of Kubernetes containers and their ConfigMaps', () => {
    const deployment = 'kind: Deployment\nmetadata: { name: orders }\nspec: { template: { spec: { containers: [{ image: orders, env: [{ name: A, value: x }, { name: B, valueFrom: { configMapKeyRef: { name: c, key: b } } }, { name: S, valueFrom: { secretKeyRef: { name: s, key: s } } }], envFrom: [{ configMapRef: { name: c } }] }] } } }';
    checkEnvironment({ 'k.yaml': `${deployment}\n---\nkind: ConfigMap\nmetadata: { name: c }\ndata: { b: y }\n` }, ['A=x k.yaml service:orders', 'B=y k.yaml service:orders', 'b=y k.yaml service:orders']);
  });

  it('takes .env files by their folder, the real one before its example', () => {
    checkEnvironment(
      { 'orders/.env.example': 'A=example\n', 'orders/.env': '# note\nexport A="quoted # text" # why\nB = two # three\nnot a line\n', '.env': 'C=3', 'web/.env.test': 'T=1', '.env.vault': 'V=1' },
      ['C=3 .env -', 'A=quoted # text orders/.env service:orders', 'B=two orders/.env service:orders', 'A=example orders/.env.example service:orders'],
    );
  });

  it('reads no file that git ignores', () => {
    checkEnvironment({ '.gitignore': '.env\n', 'orders/.env': 'A=1' }, []);
  });

  it('reads examples that only a pattern for all such files ignores', () => {
    checkEnvironment({ '.gitignore': '.env*\n', 'orders/.env.local': 'A=1', 'orders/.env.example': 'A=2' }, ['A=2 orders/.env.example service:orders']);
  });
});

describe('Masking', () => {
  it('drops what a name or a value shows to be secret', () => {
    for (const name of ['API_KEY', 'dbPassword', 'SENTRY_DSN', 'GITHUB_TOKEN', 'AWS_CREDENTIALS', 'CLIENT_SECRET']) assert.equal(maskValue(name, 'x'), undefined, name);
    for (const value of ['sk_live_abcdefghijkl123', 'ghp_abcdefghijklmnop', 'Endpoint=sb://x/;SharedAccessKey=abc', 'a1B2c3D4e5F6g7H8i9J0k1L2', '']) assert.equal(maskValue('X', value), undefined, value);
  });

  it('keeps what leads to services', () => {
    for (const value of ['http://orders:3000/v1', 'kafka:9092', 'orders-queue', 'true', 'my-very-long-service-name.internal.example.com']) assert.equal(maskValue('X', value), value);
  });

  it('hides user information, query values and tokens in paths', () => {
    assert.equal(maskUrl('postgres://me:pass@db:5432/shop?sslmode=no&x=1'), 'postgres://***@db:5432/shop?sslmode=***&x=***');
    assert.equal(maskUrl('https://hooks.example.com/services/T0AAAAAAA1/abcdefghijkl1234567890abcd'), 'https://hooks.example.com/services/T0AAAAAAA1/***');
    assert.equal(maskUrl('amqp://guest@mq, amqp://a:b@other'), 'amqp://***@mq, amqp://***@other');
  });
});
