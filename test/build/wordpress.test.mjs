import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { crc32, inflateRawSync } from 'node:zlib';
import { filesIn, inRoot } from '../../scripts/root.mjs';
import { pluginFiles } from '../../scripts/wordpress/files.mjs';
import { zip } from '../../scripts/wordpress/zip.mjs';

/** What a zip holds, as its directory says it. */
function unzip(file) {
  const files = {};
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  for (let at = file.readUInt32LE(end + 16), left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [crc, packed, size] = [16, 20, 24].map((place) => file.readUInt32LE(at + place));
    const [name, extra, comment] = [28, 30, 32].map((place) => file.readUInt16LE(at + place));
    const path = file.toString('utf8', at + 46, at + 46 + name);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = inflateRawSync(file.subarray(start, start + packed));
    assert.deepEqual([data.length, crc32(data)], [size, crc], path);
    files[path] = data;
    at += 46 + name + extra + comment;
  }
  return files;
}

describe('the WordPress plugin, packed', async () => {
  const files = await pluginFiles();
  const packed = zip(files);
  const held = unzip(packed);
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

  it('is a zip that holds every file as it is, and the same at each build', () => {
    assert.deepEqual(Object.keys(held), files.map(({ path }) => path));
    for (const { path, data } of files) assert.deepEqual(held[path], data, path);
    assert.deepEqual(zip(files), packed);
    assert.ok(Object.keys(held).every((path) => path.startsWith('trousse/')));
  });

  it('holds the script that was built, under its version, its hash with it', () => {
    const built = readFileSync(inRoot('dist/trousse.js'));
    const path = Object.keys(held).find((one) => one.startsWith('trousse/script/'));
    assert.ok(path.startsWith(`trousse/script/trousse-${version}-`));
    assert.deepEqual(held[path], built);
    const { 'trousse.js': hash } = JSON.parse(readFileSync(inRoot('dist/sri.json'), 'utf8'));
    assert.equal(hash, `sha384-${createHash('sha384').update(built).digest('base64')}`);
    const kit = held['trousse/generated/kit.php'].toString();
    assert.ok(kit.includes(`'integrity' => '${hash}'`) && kit.includes(`'script' => '${path.split('/').at(-1)}'`));
  });

  it('bears the version of the kit, and is licensed', () => {
    assert.match(held['trousse/trousse.php'].toString(), new RegExp(`^ \\* Version: ${version}$`, 'm'));
    assert.match(held['trousse/readme.txt'].toString(), new RegExp(`^Stable tag: ${version}$`, 'm'));
    assert.match(held['trousse/trousse.php'].toString(), /License: GPL-2\.0-or-later/);
    assert.match(held['trousse/LICENSE'].toString(), /GNU GENERAL PUBLIC LICENSE\s+Version 2/);
  });

  it('holds the French of its screens, each sheet’s page, and none of its tests', () => {
    assert.ok(held['trousse/languages/trousse-fr_CA.mo'].includes(Buffer.from('Réglages')));
    assert.equal(Object.keys(held).filter((path) => /^trousse\/fiches\/(fr|en)-CA\/[\w-]+\.html$/.test(path)).length, filesIn(inRoot('dist/fiches')).filter((path) => path.endsWith('.html')).length);
    assert.deepEqual(Object.keys(held).filter((path) => /\/test\/|\.po$|words\.json$/.test(path)), []);
  });
});
