import assert from 'node:assert/strict';
import { entryText, firstFitting } from '../../../src/core/rules/support/wording';
import { shortName } from '../../../src/core/rules/support/short-names';

describe('wording', () => {
  const route = '`POST /api/v2/organizations/:organizationId/members/:id` waits';

  it('cuts the name of the handler before it leaves out the call', () => {
    assert.equal(
      firstFitting([`${route} without limit for \`client.payments.capture\`.`, `${route} without limit.`]),
      '`POST …/:organizationId/members/:id` waits without limit for `client.payments.capture`.',
    );
    assert.equal(
      firstFitting([`${route} for \`this.notifications.emailClient.send\`, whose answer nobody uses.`, `${route} for an answer that nobody uses.`]),
      '`POST …/:id` waits for `this.notifications.emailClient.send`, whose answer nobody uses.',
    );
  });

  it('leaves out what is no name first', () => {
    assert.equal(
      firstFitting([`${route} for \`axios.post\` (${'a'.repeat(40)}).`, `${route} for \`axios.post\`.`, `${route}.`]), `${route} for \`axios.post\`.`,
    );
  });

  it('leaves out what is no name before it cuts inside a part', () => {
    const who = '`POST /nest/v1/attach/getContentDisposition` waits without limit for `this.httpService.head`';
    assert.equal(firstFitting([`${who} (@nestjs/axios).`, `${who}.`]), '`POST …/v1/attach/getContentDisposition` waits without limit for `this.httpService.head`.');
    const two = '`DELETE /api/v1/tables/[tableId]` and another handler wait for `POST /internal/tables-changed`, whose answer nobody uses.';
    assert.equal(firstFitting([two, '`DELETE /api/v1/tables/[tableId]` and another handler wait for an answer that nobody uses.']), '`DELETE …/v1/tables/[tableId]` and another handler wait for an answer that nobody uses.');
  });

  it('says less where the names do not fit however short they are', () => {
    assert.equal(firstFitting([`\`${'a'.repeat(30)}\` ${'b'.repeat(80)} \`${'c'.repeat(30)}\`.`, 'This is short.']), 'This is short.');
  });

  it('cuts long names where their parts meet', () => {
    assert.equal(entryText({ name: 'io.ultimateshop.service.account.AccountService/UpdatePassword' }), '`…service.account.AccountService/UpdatePassword`');
    assert.equal(shortName('POST /api/v2/organizations/:organization/members', 24), 'POST …/members');
    assert.equal(shortName('handleEverythingThatComesInFromOutside', 20), '…ComesInFromOutside');
    assert.equal(shortName('this.socketClient.serverRoomChange', 14), '…RoomChange');
    assert.equal(shortName('POST /api/checkpoints/workspace-files-changed', 22), 'POST …files-changed');
    assert.equal(shortName('handleeverythingthatcomesin', 20), 'handlee…gthatcomesin');
    assert.equal(shortName('POST /orders', 20), 'POST /orders');
  });
});
