import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

const codeStateSchema = v.variant('kind', [
  /** Where the present branch left this one. */
  v.object({ kind: v.literal('branch'), ref: text }),
  v.object({ kind: v.literal('commit'), ref: text }),
  /** What is staged. */
  v.object({ kind: v.literal('index') }),
]);

/** A state of the code that git knows. */
export type CodeState = v.InferOutput<typeof codeStateSchema>;

/** What is compared; also for what an earlier window wrote down. */
export const comparingSchema = v.object({
  base: codeStateSchema,
  /** The files as they are, unsaved text included, when absent. */
  head: v.exactOptional(codeStateSchema),
  /** What the user calls the base. */
  name: text,
});

export type Comparing = v.InferOutput<typeof comparingSchema>;

/** What a folder can be compared with. */
export interface CodeStates {
  /** The branch that others are merged into, if one looks like it. */
  readonly mainBranch?: string;
  /** Branches and tags, the newest first. */
  readonly branches: readonly string[];
  /** The newest commits of the present branch. */
  readonly commits: readonly { readonly hash: string; readonly subject: string }[];
}
