/** How the operations of AWS begin and end that hand work over: messages to whoever listens, and jobs that go on after the answer. */
export const AWS_VERBS: Readonly<Record<string, 'publish' | 'enqueue'>> = {
  'PutEvents*': 'publish', 'PutRecord*': 'publish', 'Publish*': 'publish',
  'SendMessage*': 'enqueue', 'Start*': 'enqueue', 'Submit*': 'enqueue', 'Create*Job': 'enqueue', '*Async': 'enqueue', RunTask: 'enqueue', RunJobFlow: 'enqueue', CreateSchedule: 'enqueue',
};

/** Meanings for the verbs, keyed as a client names its operations. */
export function byVerb<Meaning>(keyed: (verb: string) => string, meaning: (category: 'publish' | 'enqueue') => Meaning): Readonly<Record<string, Meaning>> {
  return Object.fromEntries(Object.entries(AWS_VERBS).map(([verb, category]) => [keyed(verb), meaning(category)]));
}
