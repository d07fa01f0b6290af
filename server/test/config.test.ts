import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigError, databaseFile, readConfig } from '../src/config.js';

describe('The configuration', () => {
  it('needs nothing: it serves this very machine', () => {
    assert.deepEqual(readConfig({}), {
      host: '127.0.0.1', port: 8170, publicUrl: 'http://127.0.0.1:8170', databaseUrl: undefined, dataFolder: 'data', allowedOrigins: [], proxies: 0, operator: { name: '', address: '', contact: '', privacyContact: '' },
      limits: { perAddress: 60, global: 3000, sending: 10 }, mail: undefined, retentionMonths: 36, adminToken: undefined,
    });
    assert.equal(databaseFile(readConfig({})), 'data/trousse.db');
  });

  it('takes an empty variable for one that is not set', () => assert.deepEqual(readConfig({ PORT: '', DATABASE_URL: '', ADMIN_TOKEN: '' }), readConfig({})));

  const taken: [environment: Record<string, string>, part: keyof ReturnType<typeof readConfig>, value: unknown][] = [
    [{ PORT: '0' }, 'port', 0],
    [{ PORT: '65535' }, 'port', 65_535],
    [{ HOST: '0.0.0.0', PORT: '80' }, 'publicUrl', 'http://127.0.0.1:80'],
    [{ PUBLIC_URL: 'https://engagements.exemple/' }, 'publicUrl', 'https://engagements.exemple'],
    [{ ALLOWED_ORIGINS: ' https://a.exemple, https://b.exemple:8443 ,null,' }, 'allowedOrigins', ['https://a.exemple', 'https://b.exemple:8443', 'null']],
    [{ SMTP_URL: 'smtps://u:p@mail.exemple', MAIL_FROM: 'a@exemple.ca' }, 'mail', { url: 'smtps://u:p@mail.exemple', from: 'a@exemple.ca', moderator: '' }],
    [{ DATABASE_URL: 'postgresql://a@b/c' }, 'databaseUrl', 'postgresql://a@b/c'],
    [{ ADMIN_TOKEN: 'x'.repeat(32) }, 'adminToken', 'x'.repeat(32)],
  ];
  for (const [environment, part, value] of taken) it(`takes ${JSON.stringify(environment)}`, () => assert.deepEqual(readConfig(environment)[part], value));

  const refused: [environment: Record<string, string>, names: string[]][] = [
    [{ PORT: '65536' }, ['PORT']],
    [{ PORT: '-1' }, ['PORT']],
    [{ PORT: '80.5' }, ['PORT']],
    [{ PORT: 'http' }, ['PORT']],
    [{ PUBLIC_URL: 'engagements.exemple' }, ['PUBLIC_URL']],
    [{ PUBLIC_URL: 'https://engagements.exemple:99999' }, ['PUBLIC_URL']],
    [{ PUBLIC_URL: 'https://[engagements' }, ['PUBLIC_URL']],
    [{ PUBLIC_URL: 'https://engagements.exemple/?a=b' }, ['PUBLIC_URL']],
    [{ PUBLIC_URL: 'https://engagements.exemple/#a' }, ['PUBLIC_URL']],
    [{ LIMIT_SENDING: '0' }, ['LIMIT_SENDING']],
    [{ DATABASE_URL: 'mysql://a' }, ['DATABASE_URL']],
    [{ ALLOWED_ORIGINS: 'https://a.exemple/page' }, ['ALLOWED_ORIGINS']],
    [{ ALLOWED_ORIGINS: '*' }, ['ALLOWED_ORIGINS']],
    [{ LIMIT_PER_ADDRESS: '0', RETENTION_MONTHS: '0' }, ['LIMIT_PER_ADDRESS', 'RETENTION_MONTHS']],
    [{ ADMIN_TOKEN: 'x'.repeat(31) }, ['ADMIN_TOKEN']],
    [{ SMTP_URL: 'http://mail' }, ['SMTP_URL']],
    [{ SMTP_URL: 'smtp://mail' }, ['MAIL_FROM']],
  ];
  for (const [environment, names] of refused) {
    it(`says what ${JSON.stringify(environment).slice(0, 50)} should be`, () => {
      assert.throws(() => readConfig(environment), (error: unknown) => {
        assert.ok(error instanceof ConfigError);
        for (const name of names) assert.match(error.message, new RegExp(`^${name} takes .{5,}\\.?`, 'm'));
        // A secret that was mistyped is not printed.
        assert.doesNotMatch(error.message, /xxx/);
        return true;
      });
    });
  }
});
