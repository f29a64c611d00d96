import type { NamedFunction } from '../discover/discovery';
import { fitsAround } from '../model/fits-around';
import { directionOf } from './channels';
import type { LinkedSite } from './linked-model';

const SYSTEM = 'aws_lambda';

/** Whether a site starts a function of a cloud by its name. */
export function startsFunction(linked: LinkedSite): boolean {
  const { site, model, library } = linked;
  return directionOf(linked) === 'out' && (model.system ?? library.system) === SYSTEM && site.target.text !== '';
}

/** The functions of the workspace that a site may mean: all that are called as one of its targets is. */
export function functionsMeant(named: readonly NamedFunction[], linked: LinkedSite): readonly NamedFunction[] {
  if (!startsFunction(linked)) return [];
  const texts = linked.site.target.text.split(' | ').map(nameIn);
  return named.filter(({ pieces }) => texts.some((text) => fitsAround(pieces, text) || fitsAround(pieces, trimmed(text))));
}

/** Without what is said at the deployment, and what an address has around the name. */
function nameIn(target: string): string {
  const text = target.replace(/\$\{[^}]*\}/g, '');
  return /\bfunction:([^:]+)/.exec(text)?.[1] ?? text;
}

function trimmed(text: string): string {
  return text.replace(/^[-_.:/]+|[-_.:/]+$/g, '');
}
