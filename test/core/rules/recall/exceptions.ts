import type { Surrounding } from './surroundings';

/** What is planted and not found, and why; in all surroundings unless it says which. */
export interface Exception { readonly rule: string; readonly shape: string; readonly places?: readonly Surrounding[]; readonly why: string }

const BEHIND: readonly Surrounding[] = ['two calls deep', 'in a class', 'in a package', 'given to a constructor', 'given to a factory'];

export const EXCEPTIONS: readonly Exception[] = [
  { rule: 'long-running-in-handler', shape: 'a long sleep', places: BEHIND, why: 'A file that uses no library and only lets time pass is not read: the gate lets in what may communicate.' },
  { rule: 'long-running-in-handler', shape: 'work for each row of a table', why: 'One embedding takes less than a second, and how many rows there are is not known.' },
  { rule: 'await-unused-remote-result', shape: 'a metric over gRPC', places: ['given to a constructor', 'given to a factory'], why: 'The client is known by a generated interface alone there, which names no service.' },
  { rule: 'unsafe-retry', shape: 'a message that nobody can tell from its copy', why: 'Whether a consumer minds a message that comes twice depends on its tables, which are not read.' },
  { rule: 'unsafe-consumer', shape: 'a queue without dead letters', why: 'A policy of the broker may give it some, and such policies seldom lie in the repository.' },
  { rule: 'busy-poll-loop', shape: 'an interval beside a message that tells the same', why: 'That a topic is about what is asked for would be told by names alone.' },
  { rule: 'unserved-route-call', shape: 'a route that is nowhere', why: 'That no route is like it says little: whatever a gateway, a proxy or code that is not read adds would be one.' },
];
