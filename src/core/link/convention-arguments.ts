import { functionAt } from '../model/entries';
import type { FileFacts } from '../model/facts';
import { conventionsFor, handedInstance } from './convention-parameters';
import { exportedFunctions } from './entry-points';
import type { Evaluator } from './evaluator';
import { argumentKey } from './injection';
import type { Add } from './module-providers';
import type { Value } from './values';

/** `export default { fetch: app.fetch, email }`: what a library hands to functions that a file of its own exports for another one. */
export function readConventions(evaluator: Evaluator, file: FileFacts, add: Add): void {
  if (file.exports.length === 0) return;
  for (const { library, parameters, exports } of conventionsFor(evaluator, file)) {
    for (const { value } of exportedFunctions(evaluator, file, exports)) if (value.file !== file) noteHandler(evaluator, file, library.name, parameters, value, add);
  }
}

function noteHandler(evaluator: Evaluator, from: FileFacts, library: string, types: readonly string[], { file, function: index }: Value & { kind: 'function' }, add: Add): void {
  for (const parameter of functionAt(file, index)?.parameters.keys() ?? []) {
    const type = types[parameter] ?? '';
    if (type !== '') add(argumentKey(file, index, parameter), { file: file.file, value: handedInstance(evaluator, from, library, type) });
  }
}
