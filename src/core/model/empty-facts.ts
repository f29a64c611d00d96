import type { FileFacts } from './facts';

/** Of a file that nothing is known of, or that is none. */
export const EMPTY_FACTS: FileFacts = {
  version: 0, file: '', imports: [], exports: [], bindings: [], functions: [], classes: [], interfaces: [], calls: [], loops: [], steps: [], directives: [], prologue: [], hasJsx: false, parseErrors: [],
};
