import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkFixRow, readRows } from './fix-pages';

const FOLDER = join(__dirname, 'pages');

describe('Fixes, page by page', () => {
  for (const page of readdirSync(FOLDER).toSorted()) {
    describe(page.replace('.md', ''), () => {
      const path = join(FOLDER, page);
      for (const row of readRows(path)) it(row.name, () => checkFixRow(path, row));
    });
  }
});
