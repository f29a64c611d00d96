import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings, readSettings } from '../../src/protocol/settings';

const manifest = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'));

describe('Settings', () => {
  it('have the defaults that package.json promises', () => {
    const properties: Record<string, { default: unknown; enum?: unknown[] }> = manifest.contributes.configuration.properties;
    for (const [name, value] of Object.entries(defaultSettings)) {
      assert.equal(properties[`crosstalk.${name}`]?.default, value, name);
    }
  });

  it('may take every value that package.json offers', () => {
    for (const name of ['profile', 'scope']) {
      const offered: string[] = manifest.contributes.configuration.properties[`crosstalk.${name}`].enum;
      assert.deepEqual(offered.map((value) => readSettings({ [name]: value })), offered.map((value) => ({ ...defaultSettings, [name]: value })));
    }
  });

  it('hold the defaults for what is absent', () => assert.deepEqual([readSettings(null), readSettings(undefined), readSettings({})], Array(3).fill(defaultSettings)));

  it('say what is wrong', () => {
    const settings = readSettings({ enable: 'yes' });
    assert.ok('wrong' in settings);
    assert.match(settings.wrong, /enable/);
  });
});
