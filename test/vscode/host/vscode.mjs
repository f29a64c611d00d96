#!/usr/bin/env node
import { createRequire } from 'node:module';
import 'tsx/cjs';

const { main } = createRequire(import.meta.url)('./main.ts');

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  },
);
