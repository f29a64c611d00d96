import { enumType, inputObjectType, makeSchema, nonNull, stringArg } from 'nexus';

const state = enumType({ name: 'State', members: ['open'] });
const input = inputObjectType({ name: 'NewOrder', definition(t) { t.string('name'); } });

export const schema = makeSchema({ types: [state, input] });
export const argument = nonNull(stringArg());
