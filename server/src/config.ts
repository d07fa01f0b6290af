import { join } from 'node:path';
import * as z from 'zod/mini';

/** What the receiver runs with. Every part has a default: with no environment at all, it serves this very machine. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where people reach the receiver, without a slash at its end: links and badges start with it. */
  readonly publicUrl: string;
  /** `postgres://…`; an embedded database in `dataFolder` where there is none. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  /** Origins of the pages that may send; with none, those of this very machine. */
  readonly allowedOrigins: readonly string[];
  /** How many proxies stand before the receiver: the address of who asks is that many from the end of `X-Forwarded-For`. */
  readonly proxies: number;
  readonly operator: Operator;
  /** Requests that one address, and all of them, may make in a minute; and new things that one address may send in ten. */
  readonly limits: { readonly perAddress: number; readonly global: number; readonly sending: number };
  readonly mail: Mail | undefined;
  /** Months for which what has ended is kept, before the retention job erases it. */
  readonly retentionMonths: number;
  /** A token for administration that the one who installs chooses; else one is made at the first start. */
  readonly adminToken: string | undefined;
}

/** Who runs the receiver, as its pages and badges say it. */
export interface Operator {
  readonly name: string;
  /** Mailing address: the law on electronic messages asks for it in each one. */
  readonly address?: string;
  /** E-mail, telephone or page. */
  readonly contact: string;
  /** Who is in charge of personal information, and how to reach that person. */
  readonly privacyContact: string;
}

export interface Mail {
  /** `smtp://user:password@host:port`, or `smtps:`. */
  readonly url: string;
  readonly from: string;
  /** Who is told of what came; nobody where it is empty. */
  readonly moderator: string;
}

/** The configuration cannot be used; its message says which variables, and what each one takes. */
export class ConfigError extends Error {}

const number = (least: number, most: number) => z.coerce.number().check(z.int(), z.minimum(least), z.maximum(most));
const origin = z.string().check(z.regex(/^(https?:\/\/[^/\s]+|null)$/));

const environmentSchema = z.object({
  HOST: z._default(z.string().check(z.minLength(1)), '127.0.0.1'),
  PORT: z._default(number(0, 65_535), 8170),
  // Addresses are made by writing after it: what follows a `?` or a `#` would swallow them.
  PUBLIC_URL: z.optional(z.string().check(z.regex(/^https?:\/\/[^\s?#]+$/), z.refine((url) => URL.canParse(url)))),
  DATABASE_URL: z.optional(z.string().check(z.regex(/^postgres(ql)?:\/\//))),
  DATA_FOLDER: z._default(z.string().check(z.minLength(1)), 'data'),
  ALLOWED_ORIGINS: z._default(z.pipe(z.pipe(z.string(), z.transform((text) => text.split(',').map((one) => one.trim()).filter((one) => one !== ''))), z.array(origin)), []),
  PROXIES: z._default(number(0, 10), 0),
  OPERATOR: z._default(z.string(), ''),
  OPERATOR_ADDRESS: z._default(z.string(), ''),
  OPERATOR_CONTACT: z._default(z.string(), ''),
  PRIVACY_CONTACT: z._default(z.string(), ''),
  LIMIT_PER_ADDRESS: z._default(number(1, 1_000_000), 60),
  LIMIT_GLOBAL: z._default(number(1, 10_000_000), 3000),
  LIMIT_SENDING: z._default(number(1, 1_000_000), 10),
  SMTP_URL: z.optional(z.string().check(z.regex(/^smtps?:\/\//))),
  MAIL_FROM: z._default(z.string(), ''),
  MODERATOR_EMAIL: z._default(z.string(), ''),
  RETENTION_MONTHS: z._default(number(1, 1200), 36),
  ADMIN_TOKEN: z.optional(z.string().check(z.minLength(32))),
});

/** What each variable takes, for whoever mistyped it. */
export const expected: Readonly<Record<string, string>> = {
  HOST: 'an address to listen on, such as 127.0.0.1 or 0.0.0.0',
  PORT: 'a port, 0 to 65535; 0 is any free one',
  PUBLIC_URL: 'the address that people reach, with nothing after a ? or a #, such as https://engagements.example',
  DATABASE_URL: 'postgres://user:password@host:5432/name',
  DATA_FOLDER: 'a folder that the receiver may write',
  ALLOWED_ORIGINS: 'origins between commas, such as https://www.example,https://ecole.example',
  PROXIES: 'how many proxies stand before the receiver, 0 to 10',
  LIMIT_PER_ADDRESS: 'requests a minute, 1 or more',
  LIMIT_GLOBAL: 'requests a minute, 1 or more',
  LIMIT_SENDING: 'things sent in ten minutes, 1 or more',
  SMTP_URL: 'smtp://user:password@host:587, or smtps://',
  RETENTION_MONTHS: 'months, 1 to 1200',
  ADMIN_TOKEN: '32 characters or more',
};

/** Every variable, and its default as text: empty where there is none. */
export const variables = Object.fromEntries(
  Object.entries(environmentSchema.shape).map(([name, schema]) => [name, textOf(z.safeParse(schema, undefined).data)]),
) as Readonly<Record<keyof typeof environmentSchema.shape, string>>;

function textOf(value: string | number | readonly string[] | undefined): string {
  return value === undefined ? '' : String(value);
}

/**
 * Reads the environment. An empty variable is one that is not set.
 * @throws ConfigError that names each variable that cannot be used.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const result = z.safeParse(environmentSchema, given);
  if (!result.success) {
    const names = [...new Set(result.error.issues.map(({ path }) => String(path[0])))];
    throw new ConfigError(names.map((name) => `${name} takes ${expected[name] ?? 'a text'}.`).join('\n'));
  }
  const set = result.data;
  if (set.SMTP_URL && !set.MAIL_FROM) throw new ConfigError('MAIL_FROM takes the address that e-mails come from: SMTP_URL is set.');
  return {
    host: set.HOST,
    port: set.PORT,
    publicUrl: (set.PUBLIC_URL ?? `http://${set.HOST === '0.0.0.0' ? '127.0.0.1' : set.HOST}:${set.PORT}`).replace(/\/+$/, ''),
    databaseUrl: set.DATABASE_URL,
    dataFolder: set.DATA_FOLDER,
    allowedOrigins: set.ALLOWED_ORIGINS,
    proxies: set.PROXIES,
    operator: { name: set.OPERATOR, address: set.OPERATOR_ADDRESS, contact: set.OPERATOR_CONTACT, privacyContact: set.PRIVACY_CONTACT },
    limits: { perAddress: set.LIMIT_PER_ADDRESS, global: set.LIMIT_GLOBAL, sending: set.LIMIT_SENDING },
    mail: set.SMTP_URL ? { url: set.SMTP_URL, from: set.MAIL_FROM, moderator: set.MODERATOR_EMAIL } : undefined,
    retentionMonths: set.RETENTION_MONTHS,
    adminToken: set.ADMIN_TOKEN,
  };
}

/** The file of the embedded database. */
export const databaseFile = ({ dataFolder }: Pick<Config, 'dataFolder'>): string => join(dataFolder, 'trousse.db');
