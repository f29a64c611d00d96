const procedure = { query: (work: () => string): string => work(), mutation: (work: () => string): string => work() };

export const router = { order: procedure.query(() => '1'), pay: procedure.mutation(() => '2') };
