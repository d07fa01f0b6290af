/** A letter as its reader sees it. */
export interface ReadLetter {
  readonly headers: ReadonlyMap<string, string>;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const halves = (raw: string): [head: string, body: string] => {
  const at = raw.indexOf('\r\n\r\n');
  return [raw.slice(0, at), raw.slice(at + 4)];
};

const headersOf = (head: string) => new Map(head.replace(/\r\n[ \t]+/g, ' ').split('\r\n').map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));

const unquoted = (text: string) => Buffer.from(text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))), 'latin1').toString();

/** Words of a header that are not ASCII (RFC 2047). */
const spoken = (header: string) =>
  header.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([qb])\?(.*?)\?=/gi, (_, kind: string, text: string) => (kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString() : unquoted(text.replaceAll('_', ' '))));

function bodyOf(part: string): { readonly type: string; readonly body: string } {
  const [head, body] = halves(part);
  const headers = headersOf(head);
  const encoding = headers.get('content-transfer-encoding') ?? '7bit';
  return { type: headers.get('content-type') ?? '', body: encoding === 'base64' ? Buffer.from(body, 'base64').toString() : encoding === 'quoted-printable' ? unquoted(body) : body };
}

/** Reads a letter of two parts. */
export function readLetter(raw: string): ReadLetter {
  const [head, body] = halves(raw);
  const headers = headersOf(head);
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1] ?? '';
  const parts = body.split(`--${boundary}`).slice(1, -1).map((part) => bodyOf(part.replace(/^\r\n/, '')));
  const of = (type: string) => (parts.find((part) => part.type.startsWith(type))?.body ?? '').replaceAll('\r\n', '\n');
  return { headers, subject: spoken(headers.get('subject') ?? ''), text: of('text/plain'), html: of('text/html') };
}
