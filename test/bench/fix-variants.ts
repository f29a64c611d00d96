/** Small workspaces with a finding each, in the ways people write. */
export function fixVariants(): readonly (readonly [name: string, files: Readonly<Record<string, string>>])[] {
  return [];
}
