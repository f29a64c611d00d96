import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { drawFiles, isExpectation } from './fixtures';

/**
 * A page of rows: Markdown whose `## ` headings name what is tried, each with the files of one workspace as code blocks (`ts src/use.ts` after
 * the fence). Source blocks carry expectations as fixtures do; a block called `edges` shows the edges of the map.
 */
export interface Row { readonly name: string; readonly blocks: readonly Block[] }

interface Block { readonly language: string; readonly path: string; readonly text: string }

const FENCE = /^```(\S+) (\S+)\n([\s\S]*?)^```$/gm;
const HEADING = /^## (.+)$/m;

export function readRows(page: string): readonly Row[] {
  return readFileSync(page, 'utf8').split(/^(?=## )/m).flatMap((section) => {
    const name = HEADING.exec(section)?.[1];
    return name === undefined ? [] : [{ name, blocks: blocksOf(section) }];
  });
}

function blocksOf(section: string): readonly Block[] {
  return [...section.matchAll(FENCE)].map(([, language = '', path = '', text = '']) => ({ language, path, text }));
}

/** Compares a row with what the analysis draws of it; `UPDATE=1` accepts what was found. */
export async function checkRow(page: string, row: Row): Promise<void> {
  const drawn = await drawRow(row);
  if (process.env['UPDATE'] === '1') updateRow(page, row, drawn);
  else assert.equal(shown(drawn), shown(row.blocks));
}

async function drawRow(row: Row): Promise<readonly Block[]> {
  const files = row.blocks.filter((block) => block.language !== 'edges');
  const { texts, edges } = await drawFiles(Object.fromEntries(files.map((block) => [block.path, withoutExpectations(block.text)])));
  return row.blocks.map((block) => ({ ...block, text: block.language === 'edges' ? edges.join('') : texts[block.path] ?? block.text }));
}

function withoutExpectations(text: string): string {
  return text.split('\n').filter((line) => !isExpectation(line)).join('\n');
}

function shown(blocks: readonly Block[]): string {
  return blocks.map((block) => `${block.path}\n${block.text}`).join('\n');
}

function updateRow(page: string, row: Row, drawn: readonly Block[]): void {
  const sections = readFileSync(page, 'utf8').split(/^(?=## )/m).map((section) => {
    if (HEADING.exec(section)?.[1] !== row.name) return section;
    const left = [...drawn];
    return section.replace(FENCE, () => {
      const block = left.shift();
      return block === undefined ? '' : `\`\`\`${block.language} ${block.path}\n${block.text}\`\`\``;
    });
  });
  writeFileSync(page, sections.join(''));
}
