import * as v from 'valibot';

/** The section of the settings, and the id of the language client. */
export const SETTINGS_SECTION = 'crosstalk';

const settingsSchema = v.object({
  /** Whether the folder is analysed at all. */
  enable: v.optional(v.boolean(), true),
  /** Which findings are shown: errors and warnings, also information, also hints. */
  profile: v.optional(v.picklist(['strict', 'advice', 'explore']), 'strict'),
  /** The files whose findings are shown: all, those that are open, or besides those that differ from the last commit. Analysed are all, since calls lead from one to the other. */
  scope: v.optional(v.picklist(['workspace', 'openFiles', 'changedFiles']), 'workspace'),
  /** Whether lines above handlers and consumers say what they set off and who calls them. */
  codeLens: v.optional(v.boolean(), true),
  /** Whether findings that a comment, the configuration or the baseline silences are shown as hints. */
  showSuppressed: v.optional(v.boolean(), false),
});

/** What the server reads of the settings of a folder. */
export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = v.parse(settingsSchema, {});

/** The settings in a value of an editor, or why it is not one. */
export function readSettings(value: unknown): Settings | { readonly wrong: string } {
  const result = v.safeParse(settingsSchema, value ?? {});
  return result.success ? result.output : { wrong: v.summarize(result.issues) };
}
