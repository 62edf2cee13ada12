// What is different about a package in the bundle.

/** The parser's table of all named characters: 13 KB of the bundle; `src/paste/entities.ts` says what is known instead. */
export const withoutNames = {
  name: "without-names",
  setup(build) {
    build.onLoad({ filter: /[\\/]entities[\\/].*[\\/]decode-data-html\.js$/ }, () => ({
      contents: 'export { xmlDecodeTree as htmlDecodeTree } from "./decode-data-xml.js";',
      resolveDir: new URL("node_modules/entities/dist/generated", import.meta.url).pathname,
    }));
  },
};
