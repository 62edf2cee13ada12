// Unsaved work on this device: in IndexedDB, or in localStorage where that is not to be had. One record for each
// article and the edit it is based on, kept until the server has it.

import type { Manuscript } from "../page";

export interface Kept {
  article: string;
  /** The edit it is based on. */
  edit: number;
  mine: Manuscript;
  /** What the server had as that edit. */
  base: Manuscript;
  at: number;
}

const STORE = "work";
const PREFIX = "courant-editor:";
const nameOf = (article: string, edit: number) => `${article}:${edit}`;

let database: Promise<IDBDatabase | null> | null = null;

function open(): Promise<IDBDatabase | null> {
  database ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open("courant-editor", 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onsuccess = () => resolve(request.result);
      request.onerror = request.onblocked = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
  return database;
}

function done(request: IDBRequest): Promise<boolean> {
  return new Promise((resolve) => {
    request.transaction!.oncomplete = () => resolve(true);
    request.transaction!.onerror = request.transaction!.onabort = () => resolve(false);
  });
}

/** Keeps the work. False when the device could not. */
export async function keep(work: Kept): Promise<boolean> {
  const opened = await open();
  const name = nameOf(work.article, work.edit);
  if (opened) {
    try {
      if (await done(opened.transaction(STORE, "readwrite").objectStore(STORE).put(work, name))) {
        localRemove(name);
        return true;
      }
    } catch {
      // The other store is tried.
    }
  }
  return keepAtOnce(work);
}

/** Keeps it before the page is gone: without waiting for anything. */
export function keepAtOnce(work: Kept): boolean {
  try {
    localStorage.setItem(PREFIX + nameOf(work.article, work.edit), JSON.stringify(work));
    return true;
  } catch {
    return false;
  }
}

/** Everything kept of an article, the newest first. */
export async function keptOf(article: string): Promise<Kept[]> {
  const found: Kept[] = [];
  const opened = await open();
  if (opened) {
    try {
      const request = opened.transaction(STORE).objectStore(STORE).getAll(IDBKeyRange.bound(`${article}:`, `${article}:\uffff`));
      await done(request);
      found.push(...request.result);
    } catch {
      // What the other store has is all there is.
    }
  }
  try {
    for (let at = 0; at < localStorage.length; at++) {
      const name = localStorage.key(at)!;
      if (name.startsWith(`${PREFIX}${article}:`)) found.push(JSON.parse(localStorage.getItem(name)!));
    }
  } catch {
    // Not to be had, or not ours.
  }
  return found.filter((work) => work?.article === article && work.mine).sort((a, b) => b.at - a.at);
}

/** Takes over what was kept under another key; what is there already stays. */
export async function adopt(from: string, to: string): Promise<void> {
  const there = (await keptOf(to)).map(({ edit }) => edit);
  for (const work of await keptOf(from)) {
    if (!there.includes(work.edit) && !(await keep({ ...work, article: to }))) continue;
    await forget(from, work.edit);
  }
}

/** The server has it: what is based on this edit or an earlier one goes. */
export async function forget(article: string, edit: number): Promise<void> {
  for (const work of await keptOf(article)) {
    if (work.edit > edit) continue;
    const name = nameOf(article, work.edit);
    localRemove(name);
    const opened = await open();
    if (opened) await done(opened.transaction(STORE, "readwrite").objectStore(STORE).delete(name)).catch(() => false);
  }
}

function localRemove(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was kept there then.
  }
}
