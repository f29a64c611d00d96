import Twilio from 'twilio';

type Config = { client: InstanceType<typeof Twilio> };

export const send = (config: Config) => {
  const { client } = config;
  return client.messages.create({});
//                       ^^^^^^ out sms sync api.twilio.com
};

export const call = (client: ReturnType<typeof Twilio>) => client.messages.create({});
//                                                                         ^^^^^^ out sms sync api.twilio.com
