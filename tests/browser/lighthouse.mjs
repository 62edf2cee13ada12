// Lighthouse is large, so it is installed in a folder of its own and only when it is asked for.

export { PAPERS, check } from "./lighthouse/check.mjs";
