import { fromJson, toJson } from './json.js';

/** A draft kept on the device, when the person asks and not before: only `keep` writes, and nothing ever throws. */
export class DraftController {
  /** Whether the page lets anything be kept: sandboxed frames and some settings refuse. Nothing is written to know it. */
  get available(): boolean {
    return Boolean(use((storage) => storage));
  }

  /** @returns whether it is kept: the room may be full. */
  keep(key: string, value: unknown): boolean {
    return use((storage) => storage.setItem(key, toJson(value)) ?? true) ?? false;
  }

  /** What was kept under `key`, for a schema to judge; `undefined` where there is nothing that can be read. */
  read(key: string): unknown {
    return fromJson(use((storage) => storage.getItem(key)) ?? '');
  }

  erase(key: string): void {
    use((storage) => storage.removeItem(key));
  }
}

/** What `act` gives; `undefined` where storage is missing or refuses. */
function use<T>(act: (storage: Storage) => T): T | undefined {
  try {
    return act(localStorage);
  } catch {
    return undefined;
  }
}
