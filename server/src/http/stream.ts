import { Readable } from 'node:stream';

/** A body that is sent as it is read: it waits for a slow reader, and stops where she leaves. */
export const streamed = (texts: AsyncIterable<string>): ReadableStream => Readable.toWeb(Readable.from(texts, { objectMode: false })) as ReadableStream;
