import { ActiveStatementsExceededException } from '@aws-sdk/client-redshift-data';

export const isBusy = (error: unknown): boolean => error instanceof ActiveStatementsExceededException;
