import type { FileFacts } from '../model/facts';
import type { Evaluator } from './evaluator';
import { tokenKey } from './injection';
import type { Add } from './module-providers';
import { isVague } from './vague';
import { text, type Value } from './values';

/** Vue has plugins begin the names that they put on all components with this, so that nobody takes them for his own. */
const SIGN = '$';
/** What stands before such a name where it is put there: `app.config.globalProperties.$http = …`, before Vue 3 `Vue.prototype.$http = …`. */
const PLACE = /^(?:config\.globalProperties|prototype)\.(\$\w+)$/;

/** What a plugin put under a name on whatever its framework hands out, where nothing else says what it is: `this.$http`, `({ $axios }) => …`. */
export function pluggedMember(evaluator: Evaluator, file: FileFacts, value: Value, name: string): Value {
  // The application itself is one of those that have it.
  if (!name.startsWith(SIGN) || !(isVague(value) || value.kind === 'instance')) return value;
  return evaluator.provided(pluggedKey(name), file.file) ?? installed(evaluator, file, name) ?? value;
}

function installed({ catalogue, program }: Evaluator, { file }: FileFacts, name: string): Value | undefined {
  const found = catalogue.pluggedAs(name).find(({ packages }) => packages.some((one) => program.dependsOn(file, one)));
  return found === undefined ? undefined : { kind: 'instance', type: found.type, path: [] };
}

/** Notes what a file puts on all components. */
export function readPlugged(evaluator: Evaluator, file: FileFacts, add: Add): void {
  for (const [index, binding] of file.bindings.entries()) {
    for (const property of binding.properties ?? []) {
      const name = PLACE.exec(property.name)?.[1];
      if (name !== undefined && isOfVue(evaluator, file, index, property.name)) add(pluggedKey(name), { file: file.file, value: evaluator.evaluate(file, property.value, undefined) });
    }
  }
}

/** A class of the workspace has a prototype too. */
function isOfVue(evaluator: Evaluator, file: FileFacts, index: number, place: string): boolean {
  if (!evaluator.program.dependsOn(file.file, 'vue') && !evaluator.program.dependsOn(file.file, 'nuxt')) return false;
  const holder = place.startsWith('prototype') ? evaluator.evaluate(file, { kind: 'reference', binding: index }, undefined) : undefined;
  return holder === undefined || (holder.kind === 'api' && holder.package === 'vue');
}

function pluggedKey(name: string): string {
  return tokenKey(text(`plugged ${name}`)) ?? name;
}
