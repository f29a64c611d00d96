import { getContext } from '@netlify/functions';

const schedule = (when: string): string => when;

export const values = [getContext(), schedule('@daily')];
