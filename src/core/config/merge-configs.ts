import type { WrittenConfig } from './config-schema';

type WrittenPolicies = NonNullable<WrittenConfig['policies']>;

/** Several configurations as one: lists go together, the last first so that its places stay; of entries with the same name the last wins. */
export function mergeConfigs(configs: readonly WrittenConfig[]): WrittenConfig {
  return configs.reduce((base, own) => ({
    ...base, ...own,
    ...joined('include', base, own), ...joined('exclude', base, own), ...joined('external', base, own),
    ...spread('services', base, own), ...spread('libraries', base, own), ...spread('rules', base, own), ...spread('durations', base, own),
    // A later override wins, so those of the base come first.
    ...(base.overrides === undefined ? {} : { overrides: [...base.overrides, ...own.overrides ?? []] }),
    ...(base.policies === undefined ? {} : { policies: mergePolicies(base.policies, own.policies ?? {}) }),
  }), {});
}

type Lists = 'include' | 'exclude' | 'external';

function joined<Key extends Lists>(key: Key, base: WrittenConfig, own: WrittenConfig): Pick<WrittenConfig, Key> | object {
  return base[key] === undefined ? {} : { [key]: [...own[key] ?? [], ...base[key]] };
}

type Records = 'services' | 'libraries' | 'rules' | 'durations';

function spread<Key extends Records>(key: Key, base: WrittenConfig, own: WrittenConfig): Pick<WrittenConfig, Key> | object {
  return base[key] === undefined ? {} : { [key]: { ...base[key], ...own[key] } };
}

function mergePolicies(base: WrittenPolicies, own: WrittenPolicies): WrittenPolicies {
  return {
    forbidden: [...own.forbidden ?? [], ...base.forbidden ?? []], allowed: [...own.allowed ?? [], ...base.allowed ?? []],
    required: [...own.required ?? [], ...base.required ?? []], limits: [...own.limits ?? [], ...base.limits ?? []],
  };
}
