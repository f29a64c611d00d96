import assert from 'node:assert/strict';
import { join } from 'node:path';
import { generateL10n, textsOf } from '../../scripts/generate-l10n';
import { ENGLISH, localizerOf } from '../../src/core';

describe('Texts for translators', () => {
  it('are those of editor, server, fixes and trees', () => {
    const texts = JSON.parse(generateL10n(join(__dirname, '../..'))['l10n/bundle.l10n.json'] ?? '') as Readonly<Record<string, string>>;
    for (const text of ['Show Output', 'Target: {0}', 'Await {0}', 'Synchronous', 'e-mail']) assert.equal(texts[text], text);
  });

  it('are read from the code, those of tables too', () => {
    assert.deepEqual(textsOf('a.ts', "place.l10n.t('Await {0}', name); other.t('no'); l10n.t(STYLE_NAMES[style]);"), ['Await {0}', 'synchronous', 'asynchronous']);
  });

  it('have to be seen in the code', () => {
    assert.throws(() => textsOf('a.ts', '\nl10n.t(`Await ${name}`);'), /^Error: a\.ts:2: a translator cannot see/);
    assert.throws(() => textsOf('a.ts', 'l10n.t(OTHERS[name]);'), /list its table/);
  });
});

describe('Saying a text', () => {
  it('puts values where they belong', () => assert.equal(ENGLISH.t('{1} of {0}', 'a', 2), '2 of a'));
  it('leaves braces that are none', () => assert.equal(ENGLISH.t('{0} {1}', '{1}'), '{1} {1}'));
  it('says the text of the language, in whichever order, and English where there is none', () => {
    const german = localizerOf({ 'Served by {0} in {1}': { message: 'In {1} von {0} bedient' }, Received: 'Empfangen' });
    assert.equal(german.t('Served by {0} in {1}', 'a', 'b'), 'In b von a bedient');
    assert.equal(german.t('Received'), 'Empfangen');
    assert.equal(german.t('toString'), 'toString');
  });
});
