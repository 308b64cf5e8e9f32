import type { JobInput, JobResult, Jobs } from "../work/jobs.ts";
import type { Progress } from "../work/work.ts";
import type { Context } from "./context.ts";

/**
 * A computation that takes long, for a field of a type with `progress: Float!` and `result: X`: starts it, or looks how far it is. The page
 * asks again until there is a result. An answer without one is not kept by the response cache.
 *
 * @param key the arguments on which it depends, as plain values: the same ones share one computation, and its result while the dataset stays.
 * @param input what the job is given, made only where the computation is new; it must be structured-cloneable.
 * @throws what the job threw.
 */
export function longWork<Name extends keyof Jobs & string>(
  { snapshot, answer }: Context,
  name: Name,
  key: unknown,
  input: () => JobInput<Jobs, Name> | Promise<JobInput<Jobs, Name>>,
): Progress<JobResult<Jobs, Name>> {
  const found = snapshot.work.ask(name, JSON.stringify(key), input);
  if (found.result === null) answer.isFinal = false;
  return found;
}
