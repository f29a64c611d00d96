import neo4j from 'neo4j-driver';

const suite = { run: (name: string): string => name };

export const values = [neo4j.int(1), neo4j.types.Node, suite.run('x')];
