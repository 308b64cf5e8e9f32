// GraphQL's library checks much more, and answers more slowly, unless it is told before it is loaded.
process.env.NODE_ENV ??= "production";
const { runProgram } = await import("./runProgram.ts");

await runProgram(async () => undefined);

export {};
