// Words for people come from the page (`editor-…` in the newsroom's strings); the script has none of its own.

let words: { [key: string]: string } = {};

export function useWords(given: { [key: string]: string }): void {
  words = given;
}

/** The words for a key; `{ $name }` stands for a value. A key without words shows itself. */
export function say(key: string, values: { [name: string]: string | number } = {}): string {
  const text = words[key] ?? key;
  return text.replace(/[\u2068]?\{\s*\$([a-z_]+)\s*\}[\u2069]?/g, (all, name: string) => String(values[name] ?? all));
}
