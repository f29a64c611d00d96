import { check } from 'meteor/check';
import { Meteor } from 'meteor/meteor';
import { Random } from 'meteor/random';
import { Session } from 'meteor/session';

check(Random.id(), String);
Session.set('board', Meteor.userId());
export const boards = () => Meteor.call('boards.load', Random.id());

class Email {
  static send(text: string): string {
    return text;
  }
}
export const sent = Email.send('Welcome');
