// Lasting ids of blocks and notes: `[a-z0-9]+`, as `courant_body` makes them, but random, so that two
// editors never give out the same one.

const LETTERS = "abcdefghijkmnopqrstuvwxyz";
const ALPHABET = LETTERS + "0123456789";

/** A new id. It begins with two letters, so it is never taken for one of the numbered ids of the readers. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  let id = "b";
  bytes.forEach((byte, at) => {
    id += at === 0 ? LETTERS[byte % LETTERS.length] : ALPHABET[byte % ALPHABET.length];
  });
  return id;
}
