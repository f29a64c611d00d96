import * as v from 'valibot';

export const SEVERITIES = ['off', 'hint', 'information', 'warning', 'error'] as const;

const list = (what: string): string => `must be a list of ${what}`;
const globs = v.array(v.string('must be a text'), list('globs, such as ["apps/**"]'));
const names = v.array(v.string('must be a text'), list('texts'));
const severity = v.picklist(SEVERITIES, `must be one of ${SEVERITIES.join(', ')}`);

const rule = v.union(
  [severity, v.strictTuple([severity]), v.strictTuple([severity, v.record(v.string(), v.unknown())])],
  `must be one of ${SEVERITIES.join(', ')}, or a list of one of them and options, such as ["warning", {}]`,
);

const service = v.strictObject(
  { root: v.string('must be a text: the folder of the service'), hosts: v.optional(names), aliases: v.optional(names) },
  'must be an object with "root", and "hosts" and "aliases" where there are some',
);

const DURATION = 'must be milliseconds, or a text such as "250ms", "30s" or "5m"';

/** `1500` milliseconds, `"250ms"`, `"30s"` or `"5m"`. */
const duration = v.union(
  [v.pipe(v.number(), v.finite(DURATION), v.minValue(0, DURATION)), v.pipe(v.string(), v.regex(/^\d+(?:\.\d+)?(?:ms|s|m|h)$/, DURATION))],
  DURATION,
);

/** The shape of `crosstalk.json`. */
export const configSchema = v.strictObject({
  $schema: v.optional(v.string('must be a text')),
  include: v.optional(globs),
  exclude: v.optional(globs),
  services: v.optional(v.record(v.string(), service, 'must be an object of service names')),
  rules: v.optional(v.record(v.string(), rule, 'must be an object of rule ids')),
  external: v.optional(names),
  durations: v.optional(v.record(v.string(), duration, 'must be an object of functions and routes')),
});

export type WrittenConfig = v.InferOutput<typeof configSchema>;

/** Keys that may be written at a place of the file; `undefined` where any name may stand. */
export function knownKeys(place: readonly (string | number)[]): readonly string[] | undefined {
  if (place.length === 0) return Object.keys(configSchema.entries);
  return place.length === 2 && place[0] === 'services' ? Object.keys(service.entries) : undefined;
}
