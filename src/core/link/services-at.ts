import type { Service } from '../model/communication-map';
import type { Program } from './program';

interface Code { readonly file: string; readonly runsByItself: boolean }
interface Asked extends Code { readonly reachedFrom: readonly Code[] }

/** The service of the file; code of a shared library belongs to the services whose entry points reach it, among them those that a library has for the services around it. */
export function servicesAt(program: Program, services: readonly Service[], { file, runsByItself, reachedFrom }: Asked): readonly string[] {
  const drawn = new Set(services.map((service) => service.id));
  const own = program.serviceOf(file);
  if (own !== undefined && drawn.has(own)) return [own];
  const reaching = reachedFrom.flatMap((from) => (from.runsByItself ? servicesAt(program, services, { ...from, reachedFrom: [] }) : program.serviceOf(from.file) ?? [])).filter((id) => drawn.has(id));
  if (reaching.length > 0) return [...new Set(reaching)].sort();
  // Nothing is seen to call it: it belongs to those that import it, or to the one service that has it among its dependencies.
  const users = program.users(file).filter((id) => drawn.has(id));
  if (users.length === 1 || (users.length > 1 && runsByItself)) return users;
  const dependents = program.dependents(file).filter((id) => drawn.has(id));
  return dependents.length === 1 ? dependents : [];
}

/** The one service that an entry point belongs to; empty for that of a library that none uses, or several do. */
export function serviceOfEntry(program: Program, services: readonly Service[], file: string): string {
  const [only, another] = servicesAt(program, services, { file, runsByItself: true, reachedFrom: [] });
  return only === undefined || another !== undefined ? '' : only;
}
