import { toHostError } from "./hostErrors";

/** Runs one piece of work in Excel; what Excel refuses comes out as a HostError. */
export async function runInExcel<Answer>(work: (context: Excel.RequestContext) => Promise<Answer>, options: Excel.RunOptions = {}): Promise<Answer> {
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw toHostError(error);
  }
}
