import assert from 'node:assert/strict';
import { join } from 'node:path';
import { generateConfigSchema } from '../../scripts/generate-config-schema';
import { configSchema } from '../../src/core/config/config-schema';

interface Json { readonly properties?: Readonly<Record<string, Json>>; readonly description?: string; readonly additionalProperties?: unknown; readonly definitions?: Readonly<Record<string, Json>> }

describe('The JSON schema of crosstalk.json', () => {
  const schema = JSON.parse(generateConfigSchema(join(__dirname, '../..'))['schemas/crosstalk.schema.json'] ?? '') as Json;

  it('knows the keys that are read, and no others', () => {
    assert.deepEqual(Object.keys(schema.properties ?? {}), Object.keys(configSchema.entries));
    assert.equal(schema.additionalProperties, false);
  });

  it('says of every field what it means', () => {
    const objects = Object.entries({ configuration: schema, ...schema.definitions });
    assert.deepEqual(objects.map(([name]) => name), ['configuration', 'LibraryModel', 'TypeModel', 'CallModel', 'Switch', 'HandlerModel', 'SchemaModel', 'SchemaEntry', 'FileConvention']);
    const silent = objects.flatMap(([name, object]) => Object.entries(object.properties ?? {}).filter(([, field]) => (field.description ?? '') === '').map(([field]) => `${name}.${field}`));
    assert.deepEqual(silent, []);
  });
});
