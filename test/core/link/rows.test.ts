import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkRow, readRows } from '../rows';

const folder = join(__dirname, 'rows');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md')).sort().map((name) => join(folder, name));

describe('What the linker follows', () => {
  for (const page of pages) {
    describe(basename(page, '.md'), () => {
      const rows = readRows(page);
      for (const row of rows) it(row.name, () => checkRow(page, row));
      it('names each row once', () => assert.equal(new Set(rows.map((row) => row.name)).size, rows.length));
    });
  }

  it('has pages to look at', () => assert.ok(pages.length > 0));
});
