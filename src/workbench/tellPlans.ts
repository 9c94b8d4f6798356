import type { WorkbookHost } from "../actions";

/** The host, telling of each plan that was carried out or taken back through it; hosts themselves tell only of what a person types. */
export function tellPlans(host: WorkbookHost, tell: () => void): WorkbookHost {
  return {
    read: (request) => host.read(request),
    async apply(plan, options) {
      await host.apply(plan, options);
      tell();
    },
    revertible: () => host.revertible(),
    changedSince: () => host.changedSince(),
    async revert() {
      await host.revert();
      tell();
    },
    goTo: (cell) => host.goTo(cell),
    onChange: (listener) => host.onChange(listener),
  };
}
