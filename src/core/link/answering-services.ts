import type { LinkInput } from './link-input';
import { servicesAt } from './services-at';
import type { SiteDraft } from './site-drafts';

/** A service where requests for procedures of a system arrive. */
export interface AnsweringService { readonly system: string; readonly service: string }

/** Services that serve a router over HTTP; others may have the code of its procedures, and call it themselves. */
export function answeringServices({ program, services }: Pick<LinkInput, 'program' | 'services'>, drafts: readonly SiteDraft[]): readonly AnsweringService[] {
  return drafts.flatMap(({ file: { file }, model, library }) => {
    const system = model.system ?? library.system;
    if (model.answers !== true || system === undefined) return [];
    return servicesAt(program, services, { file, runsByItself: true, reachedFrom: [] }).map((service) => ({ system, service }));
  });
}
