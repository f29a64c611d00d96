import type { LinkedSite } from '../../link/linked-model';
import type { RuleModel } from '../rule';
import { neighboursOf } from './neighbours';

/** Whether a call of an action may be answered where it is made: Moleculer asks the own node first, which has every service that its process loads, those of packages too. */
export function staysInProcess(model: RuleModel, linked: LinkedSite): boolean {
  if (linked.model.throughBroker !== 'perhaps') return false;
  const answering = neighboursOf(model).targetsOf(linked).filter(({ kind }) => kind === 'service');
  return answering.every(({ id }) => linked.site.services.includes(id) || isLoaded(model, id));
}

/** A package runs in whatever loads it. */
function isLoaded({ services }: RuleModel, id: string): boolean {
  return services.some((service) => service.id === id && service.kind === 'library');
}
