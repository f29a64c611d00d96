import { library } from '../library';

const call = { category: 'http', style: 'sync', payload: 'arg[2].body', defaultTimeout: 'none' } as const;
// Version 6 takes one object and gives `{ response }`.
const inOne = { ...call, url: '{arg[0].apiName}{arg[0].path} | arg[0].apiName', payload: 'arg[0].options.body' } as const;
const classic = { ...call, url: '{arg[0]}{arg[1]} | arg[0]', timeout: 'arg[2].timeout' } as const;
const account = { category: 'saas', style: 'sync', target: "'cognito-idp.amazonaws.com'", defaultTimeout: 'none' } as const;
const VERBS = [['get', 'GET'], ['head', 'HEAD'], ['post', 'POST'], ['put', 'PUT'], ['patch', 'PATCH'], ['del', 'DELETE']] as const;
const requests = VERBS.flatMap(([name, method]) => [
  [`RestApi.${name}`, { ...classic, method }] as const, [name, { ...inOne, method }] as const, [`aws-amplify/api#${name}`, { ...inOne, method }] as const,
]);
const ACCOUNT = 'signUp,confirmSignUp,signIn,confirmSignIn,signOut,updateUserAttributes,deleteUser,deleteUserAttributes';
const ACCOUNT_5 = `${ACCOUNT},resendSignUp,completeNewPassword,forgotPassword,forgotPasswordSubmit,changePassword,currentSession,currentAuthenticatedUser,currentUserInfo,userSession,userAttributes,verifyUserAttribute,verifyUserAttributeSubmit,verifyCurrentUserAttribute,verifyCurrentUserAttributeSubmit,setPreferredMFA,setupTOTP,verifyTotpToken,sendCustomChallengeAnswer`;
const ACCOUNT_6 = `${ACCOUNT},resendSignUpCode,resetPassword,confirmResetPassword,autoSignIn,fetchAuthSession,fetchUserAttributes,updateUserAttribute,confirmUserAttribute,sendUserAttributeVerificationCode,updatePassword,fetchMFAPreference,updateMFAPreference,setUpTOTP,verifyTOTPSetup,fetchDevices,rememberDevice,forgetDevice`;

export const awsAmplify = library({
  name: 'aws-amplify', packages: { 'aws-amplify': '>=3', '@aws-amplify/api': '>=3', '@aws-amplify/api-rest': '>=2', '@aws-amplify/auth': '>=3' },
  checked: '@aws-amplify/api-rest 3.5.22, @aws-amplify/auth 5.6.24, @aws-amplify/api 6.4.2, @aws-amplify/auth 6.21.1', docs: 'https://docs.amplify.aws/gen1/javascript/prev/build-a-backend/restapi/',
  types: { RestApi: { values: ['API', 'RestAPI'] }, Account: { values: ['Auth'] } },
  calls: {
    ...Object.fromEntries(requests),
    'RestApi.graphql': { category: 'graphql', style: 'sync', url: "'https://appsync-api.amazonaws.com/graphql'", payload: 'arg[0].variables', defaultTimeout: 'none' },
    [`Account.{${ACCOUNT_5}}`]: account,
    [`{${ACCOUNT_6}}`]: account,
    [`aws-amplify/auth#{${ACCOUNT_6}}`]: account,
  },
});
