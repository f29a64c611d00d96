import * as v from 'valibot';
import { libraryBody } from '../catalogue/library-schema';
import { policiesSchema } from './policy-schema';

export const SEVERITIES = ['off', 'hint', 'information', 'warning', 'error'] as const;

const list = (what: string): string => `must be a list of ${what}`;
const globs = v.array(v.pipe(v.string('must be a text'), v.nonEmpty('must not be empty')), list('globs, such as ["apps/**"]'));
const names = v.array(v.string('must be a text'), list('texts'));
const severity = v.picklist(SEVERITIES, `must be one of ${SEVERITIES.join(', ')}`);

const rule = v.union(
  [severity, v.strictTuple([severity]), v.strictTuple([severity, v.record(v.string(), v.unknown())])],
  `must be one of ${SEVERITIES.join(', ')}, or a list of one of them and options, such as ["warning", {}]`,
);

const service = v.strictObject(
  {
    root: v.pipe(v.string('must be a text: the folder of the service'), v.description('Its folder.')),
    hosts: v.pipe(v.optional(names), v.description('Hosts that reach it.')), aliases: v.pipe(v.optional(names), v.description('Other names for it.')),
  },
  'must be an object with "root", and "hosts" and "aliases" where there are some',
);

const DURATION = 'must be milliseconds, or a text such as "250ms", "30s" or "5m"';

/** `1500` milliseconds, `"250ms"`, `"30s"` or `"5m"`. */
const duration = v.union(
  [v.pipe(v.number(), v.finite(DURATION), v.minValue(0, DURATION)), v.pipe(v.string(), v.regex(/^\d+(?:\.\d+)?(?:ms|s|m|h)$/, DURATION))],
  DURATION,
);

const packages = v.union([names, v.record(v.string(), v.string('must be a range of versions'))], 'must be a list of packages, or an object of packages with ranges of versions');

const libraryConfig = v.pipe(v.strictObject({
  packages: v.pipe(v.exactOptional(packages), v.description('Packages that share this description, where it is more than the one of that name.')), ...libraryBody,
}, 'must be an object with "calls", "types", …'), v.title('LibraryModel'));

const override = v.strictObject({
  files: v.pipe(globs, v.description('Globs of the files that it holds for.')),
  rules: v.pipe(v.record(v.string(), severity, 'must be an object of rule ids'), v.description('How severe the findings of each rule are in them.')),
}, 'must be an object with "files" and "rules"');

const BASE = 'must be a path such as "./base.json", or a package such as "@acme/crosstalk"';
const base = v.union([v.string(BASE), v.array(v.string(BASE), BASE)], BASE);

/** The shape of `crosstalk.json`. The descriptions go into its JSON schema. */
export const configSchema = v.strictObject({
  $schema: v.pipe(v.optional(v.string('must be a text')), v.description('The JSON schema of this file.')),
  extends: v.pipe(v.optional(base), v.description('Configurations that this one builds on: files from here, or installed packages with a `crosstalk.json`. What stands here wins.')),
  include: v.pipe(v.optional(globs), v.description('Globs of the files that are looked at. Without them, all.')),
  exclude: v.pipe(v.optional(globs), v.description('Globs of files that are left out.')),
  services: v.pipe(v.optional(v.record(v.string(), service, 'must be an object of service names')), v.description('Services by name, where they are not found or have other names.')),
  libraries: v.pipe(
    v.optional(v.record(v.string(), libraryConfig, 'must be an object of packages')),
    v.description('Libraries of your own, by package: what their calls mean. One with the name of a library that Crosstalk knows takes its place.'),
  ),
  rules: v.pipe(v.optional(v.record(v.string(), rule, 'must be an object of rule ids')), v.description('How severe the findings of each rule are, alone or in a list with its options.')),
  overrides: v.pipe(v.optional(v.array(override, 'must be a list')), v.description('Other severities in some files; a later entry wins.')),
  policies: v.pipe(v.optional(policiesSchema), v.description('Who may talk to whom, and how.')),
  baseline: v.pipe(v.optional(v.string('must be a text: the path of the file')), v.description('The findings of old that are not reported, written by `crosstalk baseline`.')),
  external: v.pipe(v.optional(names), v.description('Channels and hosts that somebody outside this workspace owns.')),
  durations: v.pipe(v.optional(v.record(v.string(), duration, 'must be an object of functions and routes')), v.description('How long a function (`file.ts#name`) or a route (`POST /reports`) takes.')),
});

export type WrittenConfig = v.InferOutput<typeof configSchema>;
export type WrittenLibrary = v.InferOutput<typeof libraryConfig>;
