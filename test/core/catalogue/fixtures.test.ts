import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LIBRARIES } from '../../../src/core/catalogue/index.generated';
import type { LibraryModel } from '../../../src/core/catalogue/library';
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

  it('has fixtures of every library that sends, in which something of it is found', () => {
    const senders = readdirSync(models).map((file) => basename(file, '.ts')).filter((name) => sends(LIBRARIES.find((model) => sourceOf(name).includes(`name: '${model.name}'`))));
    assert.ok(senders.length > 100);
    assert.deepEqual(senders.filter((name) => !libraries.includes(name) || readdirSync(join(__dirname, name)).every((file) => countExpectations(join(__dirname, name, file)) === 0)), []);
  });
});

function sourceOf(name: string): string {
  return readFileSync(join(models, `${name}.ts`), 'utf8');
}

/** Whether some call of a library leaves the process. */
function sends(model: LibraryModel | undefined): boolean {
  const meanings = Object.values(model?.calls ?? {}).flatMap((call) => [call, ...Object.values(call.commands ?? {}), ...(call.switches ?? []).map((one) => ({ ...call, ...one.then }))]);
  return meanings.some((call) => call.category !== undefined && call.direction !== 'in');
}

describe('A fixture', () => {
  it('loses expectations that are not met', async () => {
    const drawn = await redraw("const one = 1;\n//    ^^^ out http sync GET one\nexport { one };\n", 'src/one.ts');
    assert.equal(drawn, 'const one = 1;\nexport { one };\n');
  });
});
