// What can be done to the text. Each is a ProseMirror command: asked without `dispatch`, it says whether it could.

export * from "./commands/blocks";
export * from "./commands/marks";
export * from "./commands/tables";
export * from "./commands/typing";
