import { buildSchema, GraphQLError, parse, print, validate } from 'graphql';
import { GraphQLScalarType } from 'graphql';

const schema = buildSchema('type Query { order: String }');

export const document = print(parse('{ order }'));
export const errors = validate(schema, parse(document));
export const date = new GraphQLScalarType({ name: 'Date', serialize: (value) => String(value) });
export const failed = new GraphQLError('no');
