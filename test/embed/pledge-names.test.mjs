import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { strictPolicy } from './hosts.mjs';
import { answers, openPledges } from './support/pledge.mjs';
import { badge } from './support/receiver.mjs';

/* Names that are long, real, or scripts. */

const LONGEST = 200;
/** Fields whose words the person makes up. */
const fields = ['organisation', 'sector', 'municipality', 'contact', 'role'];
const all = (value) => Object.fromEntries(fields.map((field) => [field, value]));

describe('a pledge in the name of', () => {
  let pledges;
  before(async () => (pledges = await openPledges()));
  after(() => pledges?.close());

  const problems = (visit) => visit.on(({ shadowRoot }) => [...shadowRoot.querySelectorAll('[aria-invalid="true"]')].map(({ id }) => [id, shadowRoot.getElementById(`${id}-error`).textContent]));

  it('10,000 characters is kept, and asked to be shorter', async () => {
    const long = { ...all('Zoé '.repeat(2500)), website: `https://exemple.ca/${'a'.repeat(10_000)}`, email: `${'a'.repeat(10_000)}@exemple.ca`, telephone: '5'.repeat(10_000), students: '5'.repeat(10_000) };
    const visit = await pledges.show({ receive: ['forbid', 'accept'] });
    await visit.reach(2, long);
    await (await visit.find('form label.check input')).evaluate((one) => one.click());
    await visit.press('next');
    await visit.at(2);
    assert.equal(await visit.focus(), 'problems');
    const found = Object.fromEntries(await problems(visit));
    assert.deepEqual(Object.keys(found).sort(), Object.keys(long).sort());
    for (const field of fields) assert.match(found[field], new RegExp(`\\b${LONGEST}\\b`), field);
    await visit.assertFilled(long);

    await visit.page.reload();
    await visit.at(1);
    await visit.press('next');
    await visit.at(2);
    await visit.assertFilled(long);

    const shorter = all('é'.repeat(LONGEST));
    await visit.reach(3, shorter);
    await visit.sign();
    await visit.shows('failed');
    // More than an e-mail holds: it has the beginning.
    await visit.assertKept(shorter);
    await visit.press('retry');
    await visit.at(4);
    visit.assertStored(shorter);
    assert.deepEqual(visit.heard.messages.filter((said) => !said.includes('403')), []);
    await visit.close();
  });

  it('10,000 characters is not sent, whoever filled it in', async () => {
    const long = 'Zoé'.repeat(4000);
    const visit = await pledges.show({ attributes: { organisation: long } });
    await visit.reach(2, { organisation: long });
    await visit.on((element, given) => (element.value = { ...element.value, ...given }), { contact: long });
    await visit.press('next');
    await visit.at(2);
    assert.deepEqual((await problems(visit)).map(([id]) => id), ['organisation', 'contact']);
    await visit.reach(3);
    await visit.on((element, given) => (element.value = { ...element.value, ...given }), { contact: long });
    await visit.reach(3);
    await visit.sign();
    await visit.at(2);
    assert.deepEqual((await problems(visit)).map(([id]) => id), ['contact']);
    await visit.assertFilled({ contact: long });
    assert.equal(visit.receiver.arrivals.length, 0);
    await visit.close();
  });

  /** Four at a time: an organisation, where it is, who signs, as what. */
  const names = [
    ['Ḵ̓a̱', 'Y', 'Ng', 'Ô'],
    ['L’Heureux-Dubé', 'D\'Arcy', 'Anne-Marie de la Croix-Saint-Ange', '$& \\1 %s ${1}'],
    ['عائشة بن علي', '株式会社 太郎', '🥐'.repeat(100), ' Zoé '],
    ['Tab\tulation', 'Contr\u0001\u200e\ufffeôle', 'Demi \ud83d caractère', 'Null'],
  ];
  for (const [organisation, municipality, contact, role] of names) {
    it(`${JSON.stringify([organisation, municipality, contact.slice(0, 35), role])} is stored as it is, and drawn`, async () => {
      const visit = await pledges.show({ receive: ['forbid', 'accept'] });
      const typed = { organisation, municipality, contact, role, sector: organisation };
      await visit.reach(3, typed);
      await visit.sign();
      await visit.shows('failed');
      await visit.on(({ shadowRoot }) => new URL(shadowRoot.querySelector('a[href^="mailto:"]').href));
      await visit.press('retry');
      await visit.at(4);
      visit.assertStored(typed);
      const drawn = (await visit.certificate()).replace(/\s/g, '');
      // What no file may hold is left out.
      for (const name of [organisation, municipality, contact, role]) assert.ok(drawn.includes(name.replace(/[\p{Cc}\p{Cs}\ufffe\s]/gu, '')), `${name}: ${drawn}`);
      const { bytes } = await visit.download('download-svg');
      const problem = await pledges.aside((text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent, bytes.toString('utf8'));
      assert.equal(problem, undefined);
      assert.deepEqual(visit.heard.messages.filter((said) => !said.includes('403')), []);
      await visit.close();
    });
  }

  const scripts = ['<img src=x onerror="hacked = 1">', '"><script>hacked = 1</script>', '\'"></text></svg><svg onload=hacked=1>', '<!--${hacked = 1}-->', ']]><b>&lt;i&gt;&#60;i&#62;</b>', 'javascript:hacked=1//'];
  for (const name of scripts) {
    it(`${name} is text everywhere`, async () => {
      const visit = await pledges.show({
        receive: ['forbid', 'badge'],
        headers: (script, receiver) => ({ 'content-security-policy': strictPolicy(script, receiver) }),
        attributes: { operator: name, retention: name, 'operator-contact': name },
        inside: `<script type="application/json">${JSON.stringify({ commitments: ['exams', 'safety'].map((id) => ({ id, title: `${id} ${name}`, detail: name, monday: name, deed: `${id} ${name}` })), territories: [name, answers.mrc] }).replaceAll('<', '\\u003c')}</script>`,
      });
      const typed = { ...all(name), mrc: name };
      /** What no word of a person may become. */
      const parts = () => visit.on(({ shadowRoot }) => [...shadowRoot.querySelectorAll('*')].filter((one) => one.matches('img, script, [style], [href^="javascript:"]') || one.getAttributeNames().some((attribute) => attribute.startsWith('on'))).map((one) => one.outerHTML));
      for (const step of [1, 2, 3]) {
        await visit.reach(step, typed);
        assert.deepEqual(await parts(), []);
      }
      for (const [selector, times] of [['.deed', 3], ['form', 6]]) assert.ok((await visit.on(({ shadowRoot }, where) => shadowRoot.querySelector(where).textContent, selector)).split(name).length > times, selector);
      await visit.sign();
      await visit.shows('failed');
      assert.deepEqual(await parts(), []);
      assert.ok((await visit.download('download-answers')).bytes.toString('utf8').includes(`${name}\n`));
      await visit.press('retry');
      await visit.at(4);
      visit.assertStored(typed);
      assert.deepEqual(await parts(), []);

      const { bytes } = await visit.download('download-svg');
      const file = await pledges.aside((text) => {
        const parts = [...new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('*')];
        return {
          names: [...new Set(parts.map((one) => one.localName))].sort(),
          attributes: parts.flatMap((one) => one.getAttributeNames()).filter((one) => /^on|href|^style$/.test(one)),
          words: parts.filter((one) => one.localName === 'text').map((one) => one.textContent).join(' '),
        };
      }, bytes.toString('utf8'));
      assert.deepEqual(file.names, ['path', 'svg', 'text']);
      assert.deepEqual(file.attributes, []);
      for (const words of [await visit.certificate(), file.words]) assert.ok(words.replace(/\s/g, '').split(name.replace(/\s/g, '')).length > 5, words);
      await visit.download('download-png');

      // What is to be pasted in another site is one link around one picture.
      const [snippet] = await visit.on(({ shadowRoot }) => [...shadowRoot.querySelectorAll('input[readonly]')].map((one) => one.value));
      const pasted = await pledges.aside((text) => {
        const { body } = new DOMParser().parseFromString(text, 'text/html');
        const [link, picture] = body.querySelectorAll('*');
        return { tags: [...body.querySelectorAll('*')].map((one) => one.localName), href: link.getAttribute('href'), src: picture.getAttribute('src') };
      }, snippet);
      assert.deepEqual(pasted, { tags: ['a', 'img'], ...badge });
      assert.equal(await visit.frame.evaluate(() => globalThis.hacked), undefined);
      assert.deepEqual(visit.heard.messages.filter((said) => !said.includes('403')), []);
      await visit.close();
    });
  }
});
