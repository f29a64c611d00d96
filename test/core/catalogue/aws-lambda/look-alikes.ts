interface Context {
  readonly name: string;
}

export const handle = (context: Context): string => context.name;
