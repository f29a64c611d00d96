import sgMail from '@sendgrid/mail';

sgMail.setApiKey('key');
sgMail.setSubstitutionWrappers('{', '}');

const shelf = { send: (mail: object) => mail };

export const kept = shelf.send({ to: 'a@example.com' });
