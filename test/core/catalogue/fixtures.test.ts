import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkFixture, countExpectations, redraw } from '../fixtures';

const models = join(__dirname, '../../../src/core/catalogue/libraries');
const libraries = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();

describe('Libraries found in code', () => {
  for (const name of libraries) {
    const files = readdirSync(join(__dirname, name)).sort();
    describe(name, () => {
      it('is in the catalogue and has look-alikes that stay silent', () => {
        assert.ok(existsSync(join(models, `${name}.ts`)), `${name} has no model`);
        assert.equal(countExpectations(join(__dirname, name, 'look-alikes.ts')), 0);
      });
      for (const file of files) it(file, () => checkFixture(join(__dirname, name, file)));
    });
  }

  it('has fixtures to look at', () => assert.ok(libraries.length > 20));
});

describe('A fixture', () => {
  it('loses expectations that are not met', async () => {
    const drawn = await redraw("const one = 1;\n//    ^^^ out http sync GET one\nexport { one };\n", 'src/one.ts');
    assert.equal(drawn, 'const one = 1;\nexport { one };\n');
  });
});
