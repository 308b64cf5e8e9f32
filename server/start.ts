// GraphQL's library checks much more, and answers more slowly, unless it is told before it is loaded.
process.env.NODE_ENV ??= "production";
const { runProgram } = await import("./runProgram.ts");
const { setUp } = await import("./setUp.ts");

await runProgram(setUp);

export {};
