import { Change, EqualityFilter } from 'ldapts';

export const values = [new EqualityFilter({ attribute: 'cn', value: 'x' }), new Change({ operation: 'add', modification: {} as never }), 'ab'.search('a')];
