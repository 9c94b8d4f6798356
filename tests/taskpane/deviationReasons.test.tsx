/** @jest-environment jsdom */
import "./encoders";
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { formatHostError } from "../../src/locale/formatHostError";
import { DEVIATION_PANE_TEXTS } from "../../src/locale/deviationPanes";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { COLUMN, list, listed, openDeviations, type } from "./openDeviations";

expect.extend(toHaveNoViolations);

describe("the reason of a flag", () => {
  test("a reason is typed where the flag is chosen: it is written with the figure that it explains, and is outdated once that has moved", async () => {
    const { user, host, container } = await openDeviations();
    const [, second] = within(await list()).getAllByRole("button");
    await user.click(second as HTMLElement);
    const field = await screen.findByRole("textbox", { name: "Perustelu" });
    expect(await axe(container)).toHaveNoViolations();
    await user.type(field, "Ostot{Shift>}{Enter}{/Shift}etupainossa{Enter}");
    expect(await screen.findByText("Vaalit · Toimintakulut: perustelu on kirjoitettu.")).toBeVisible();
    const cells = async (): Promise<readonly unknown[]> => {
      const { values } = await host.workbook.read({ valuesOf: [rangeAt("Vaalit", 6, COLUMN.reason, 1, 1), rangeAt("Vaalit", 6, COLUMN.explained, 1, 1)] });
      return values.map((one) => one.values[0]?.[0]);
    };
    expect(await cells()).toEqual(["Ostot\netupainossa", -100_000]);
    await waitFor(async () => expect((await listed()).find((text) => text.startsWith("▼Vaalit · Toimintakulut"))).toContain("perusteltu"));
    await type(host, "Vaalit", 6, COLUMN.actual, -400_000);
    await host.change("Vaalit");
    expect(await screen.findByText(/Luku on muuttunut perustelun jälkeen/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Kirjoita perustelu" }));
    await waitFor(async () => expect(await cells()).toEqual(["Ostot\netupainossa", -150_000]));
    await waitFor(() => expect(screen.queryByText(/Luku on muuttunut perustelun jälkeen/)).toBeNull());
    await user.click(screen.getByRole("button", { name: "Kumoa" }));
    await waitFor(async () => expect(await cells()).toEqual(["Ostot\netupainossa", -100_000]));
  });

  test("a reason is written when its field is left, removed when it is blank, and Esc gives back what stands in the cell", async () => {
    const { user } = await openDeviations();
    const [first, second] = within(await list()).getAllByRole("button");
    await user.click(second as HTMLElement);
    await user.type(await screen.findByRole("textbox", { name: "Perustelu" }), "Ostot");
    await user.click(first as HTMLElement);
    expect(await screen.findByText("Vaalit · Toimintakulut: perustelu on kirjoitettu.")).toBeVisible();
    await user.click(second as HTMLElement);
    const field = await screen.findByRole("textbox", { name: "Perustelu" });
    await waitFor(() => expect(field).toHaveValue("Ostot"));
    await user.type(field, " nousivat{Escape}");
    expect(field).toHaveValue("Ostot");
    await user.clear(field);
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Vaalit · Toimintakulut: perustelu on poistettu.")).toBeVisible();
  });

  test("a reason that cannot be written stays in its field, with a sentence of why", async () => {
    const { user, host } = await openDeviations();
    const [first, second] = within(await list()).getAllByRole("button");
    await user.click(second as HTMLElement);
    const field = await screen.findByRole("textbox", { name: "Perustelu" });
    await user.click(field);
    await user.paste("x".repeat(32_768));
    await user.keyboard("{Enter}");
    expect(await screen.findByText(/Perustelussa on 32768 merkkiä/)).toBeVisible();
    expect(field).toHaveAccessibleDescription(/Perustelussa on 32768 merkkiä/);
    await user.click(first as HTMLElement);
    expect(within(await list()).getByText(/Perustelussa on 32768 merkkiä/)).toBeVisible();
    await user.click(second as HTMLElement);
    expect(host.applied).toBe(0);
    const again = await screen.findByRole("textbox", { name: "Perustelu" });
    await user.clear(again);
    expect(screen.queryByText(/Perustelussa on 32768 merkkiä/)).toBeNull();
    await user.type(again, "Ostot");
    // The pane has not heard of it yet.
    await host.workbook.apply({ name: "person", steps: [{ kind: "insert-rows", sheet: "Vaalit", row: 5, count: 1 }] });
    await user.keyboard("{Enter}");
    expect(await screen.findAllByText(formatHostError("place-changed", "Vaalit", "fi"))).not.toHaveLength(0);
    await user.click(first as HTMLElement);
    await user.click(second as HTMLElement);
    expect(await screen.findByRole("textbox", { name: "Perustelu" })).toHaveValue("Ostot");
  });

  test("Enter that comes again before the list has been read again takes no reason away", async () => {
    const { user, host } = await openDeviations();
    // Once a person has changed something, the list rests before it is read again.
    await host.change("Digi");
    const [, second] = within(await list()).getAllByRole("button");
    await user.click(second as HTMLElement);
    const field = await screen.findByRole("textbox", { name: "Perustelu" });
    await user.type(field, "Ostot{Enter}");
    expect(await screen.findByText("Vaalit · Toimintakulut: perustelu on kirjoitettu.")).toBeVisible();
    expect(field).toHaveValue("Ostot");
    await user.keyboard("{Enter}");
    await waitFor(async () => expect((await listed()).find((text) => text.startsWith("▼Vaalit · Toimintakulut"))).toContain("perusteltu"));
    expect(screen.queryByText("Vaalit · Toimintakulut: perustelu on poistettu.")).toBeNull();
    const { values } = await host.workbook.read({ valuesOf: [rangeAt("Vaalit", 6, COLUMN.reason, 1, 1)] });
    expect(values[0]?.values[0]?.[0]).toBe("Ostot");
    expect(host.applied).toBe(1);
  });

  test("what is typed for one row stays with it when rows are put above it", async () => {
    const { user, host } = await openDeviations();
    const [, second] = within(await list()).getAllByRole("button");
    await user.click(second as HTMLElement);
    await user.type(await screen.findByRole("textbox", { name: "Perustelu" }), "Ostot");
    await host.workbook.apply({ name: "person", steps: [{ kind: "insert-rows", sheet: "Vaalit", row: 5, count: 1 }] });
    await type(host, "Vaalit", 7, COLUMN.actual, -400_000);
    await host.change("Vaalit");
    await waitFor(async () => expect((await listed()).find((text) => text.startsWith("▼Vaalit · Toimintakulut"))).toContain("150 000"));
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Vaalit · Toimintakulut: perustelu on kirjoitettu.")).toBeVisible();
    const { values } = await host.workbook.read({ valuesOf: [rangeAt("Vaalit", 6, COLUMN.reason, 2, 1)] });
    expect(values[0]?.values).toEqual([[null], ["Ostot"]]);
  });

  test("a reason that is left while another is being written is written after it", async () => {
    const { user, host } = await openDeviations();
    const [first, second] = within(await list()).getAllByRole("button");
    host.slowSteps = 1;
    await user.click(second as HTMLElement);
    await user.type(await screen.findByRole("textbox", { name: "Perustelu" }), "Ostot{Enter}");
    await user.click(first as HTMLElement);
    await user.type(await screen.findByRole("textbox", { name: "Perustelu" }), "Lomat");
    await user.click(second as HTMLElement);
    host.slowSteps = 0;
    host.goOn();
    await waitFor(async () => expect((await listed()).filter((text) => /perusteltu/.test(text))).toHaveLength(2));
    expect(host.applied).toBe(2);
  });

  test("a click that leaves the field for the split of the reason writes the reason, then splits it", async () => {
    const { user, host } = await openDeviations();
    const [, second] = within(await list()).getAllByRole("button");
    await user.click(second as HTMLElement);
    await user.type(await screen.findByRole("textbox", { name: "Perustelu" }), "Ostot");
    host.slowSteps = 1;
    await user.pointer({ keys: "[MouseLeft>]", target: screen.getByRole("button", { name: /^Erittele perustelu/ }) });
    await waitFor(() => expect(host.isWorking).toBe(true));
    await user.pointer({ keys: "[/MouseLeft]" });
    host.slowSteps = 0;
    host.goOn();
    expect(await screen.findByText(DEVIATION_PANE_TEXTS.fi.splitMade)).toBeVisible();
    expect(host.applied).toBe(2);
  });

  test("a flag whose reason is given stays among those that lack one until another is chosen", async () => {
    const { user } = await openDeviations();
    const { filters, states } = DEVIATION_PANE_TEXTS.fi;
    await user.click(screen.getByText(filters.title));
    await user.selectOptions(await screen.findByRole("combobox", { name: filters.state }), states.missing);
    const [first, second] = within(await list()).getAllByRole("button");
    await user.click(second as HTMLElement);
    await user.type(await screen.findByRole("textbox", { name: "Perustelu" }), "Ostot{Enter}");
    await waitFor(async () => expect((await listed()).find((text) => text.startsWith("▼Vaalit · Toimintakulut"))).toContain("perusteltu"));
    expect(screen.getByRole("textbox", { name: "Perustelu" })).toHaveFocus();
    await user.click(first as HTMLElement);
    expect((await listed()).some((text) => text.startsWith("▼Vaalit · Toimintakulut"))).toBe(false);
  });
});
