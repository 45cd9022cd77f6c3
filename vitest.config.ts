import { defineConfig } from "vitest/config";

const shared = { oxc: { jsx: { runtime: "automatic", importSource: "#markup", development: false } } } as const;

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
          exclude: ["tests/journeys/**"],
          pool: "threads",
          // The files of a thread share its modules: loading them anew for each of forty files takes 18 s, not 0.7 s.
          // So no test may leave anything behind in a module or in process.env.
          isolate: false,
          // Vitest leaves one core free of its own accord: with two that is half of what there is.
          maxWorkers: "100%",
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...shared,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          // One browser at a time: two on one machine make each other slow, and slow reads as broken.
          fileParallelism: false,
          sequence: { groupOrder: 0 },
          // They share the database that is filled once.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
