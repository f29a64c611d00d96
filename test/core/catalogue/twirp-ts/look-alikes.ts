import { chainInterceptors, TwirpContext, TwirpError, TwirpErrorCode } from 'twirp-ts';

export const failed = new TwirpError(TwirpErrorCode.NotFound, 'no');
export const known = [chainInterceptors, TwirpContext];
