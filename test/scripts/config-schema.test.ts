import assert from 'node:assert/strict';
import { join } from 'node:path';
import Ajv from 'ajv';
import { generateConfigSchema } from '../../scripts/generate-config-schema';
import { configSchema } from '../../src/core/config/config-schema';

interface Json { readonly properties?: Readonly<Record<string, Json>>; readonly description?: string; readonly additionalProperties?: unknown; readonly definitions?: Readonly<Record<string, Json>> }

describe('The JSON schema of crosstalk.json', () => {
  const schema = JSON.parse(generateConfigSchema(join(__dirname, '../..'))['schemas/crosstalk.schema.json'] ?? '') as Json;

  it('knows the keys that are read, and no others', () => {
    assert.deepEqual(Object.keys(schema.properties ?? {}), Object.keys(configSchema.entries));
    assert.equal(schema.additionalProperties, false);
  });

  it('objects to nothing in an editor in which the server runs', () => {
    const { 'schemas/crosstalk.schema.json': strict = '', 'schemas/crosstalk.editor.schema.json': lenient = '' } = generateConfigSchema(join(__dirname, '../..'));
    const [objects, accepts] = [strict, lenient].map((text) => new Ajv({ strict: false }).compile(JSON.parse(text) as object));
    const mistakes = [
      { includes: [] }, { exclude: 'legacy' }, { rules: [] }, { rules: { 'missing-timeout': 'loud' } }, { services: { billing: {} } }, { services: { billing: { root: 1, port: 2 } } }, [],
      { policies: { forbidden: [{ style: 'slow' }], limits: [{ syncChain: 'many' }] } }, { libraries: { bus: { calls: { 'Bus.send': { category: 'mail', timeout: [] } } } } }, { durations: { render: 'long' } },
    ];
    for (const mistake of mistakes) assert.deepEqual([objects?.(mistake), accepts?.(mistake)], [false, true], JSON.stringify(mistake));
  });

  it('says of every field what it means', () => {
    const objects = Object.entries({ configuration: schema, ...schema.definitions });
    assert.deepEqual(objects.map(([name]) => name), ['configuration', 'LibraryModel', 'TypeModel', 'CallModel', 'Switch', 'HandlerModel', 'SchemaModel', 'SchemaEntry', 'FileConvention']);
    const silent = objects.flatMap(([name, object]) => Object.entries(object.properties ?? {}).filter(([, field]) => (field.description ?? '') === '').map(([field]) => `${name}.${field}`));
    assert.deepEqual(silent, []);
  });
});
