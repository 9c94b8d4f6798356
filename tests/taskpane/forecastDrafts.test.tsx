/** @jest-environment jsdom */
import "./encoders";
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { HostError } from "../../src/actions";
import { addUnit, ADJUSTMENT, EXPENSES, field, head, INCOME, isHeld, isSeen, letRead, openForecast, REASON, typeInGrid, valueAt } from "./openForecast";
import type { TestHost } from "./openPane";

expect.extend(toHaveNoViolations);

describe("what is typed while its field is saving", () => {
  test("stays in the field, and is written as the field is left again", async () => {
    const { user, host } = await openForecast();
    await user.click(head(/Toimintakulut/));
    host.slowSteps = 1;
    await user.type(field("Perustelu"), "Sijaiset");
    await user.tab();
    await isHeld(host);
    await user.type(field("Perustelu"), " ja koulutus");
    host.slowSteps = 0;
    host.goOn();
    await isSeen("Toimintakulut: perustelu on kirjoitettu.");
    expect(await valueAt(host, EXPENSES, REASON)).toBe("Sijaiset");
    expect(field("Perustelu")).toHaveValue("Sijaiset ja koulutus");
    await user.tab();
    await waitFor(async () => expect(await valueAt(host, EXPENSES, REASON)).toBe("Sijaiset ja koulutus"));
    expect(field("Perustelu")).toHaveValue("Sijaiset ja koulutus");
  });

  test("goes into what Enter leads to, which waits for no writing", async () => {
    const { user, host } = await openForecast();
    await user.click(head(/Toimintatuotot/));
    host.slowSteps = 1;
    await user.keyboard("-5200{Enter}Nopea syy{Enter}-7200{Enter}Toinen{Enter}");
    expect(head(/Toimintakate/)).toHaveFocus();
    for (let written = 0; written < 4; written += 1) {
      await isHeld(host);
      host.goOn();
    }
    await isSeen("Toimintakulut: perustelu on kirjoitettu.");
    expect(await Promise.all([INCOME, EXPENSES].flatMap((row) => [valueAt(host, row, ADJUSTMENT), valueAt(host, row, REASON)]))).toEqual([-5_200, "Nopea syy", -7_200, "Toinen"]);
    expect(head(/Toimintakate/)).toHaveFocus();
  });

  test("leads from zero and from a blank to the next row, and from a figure with its reason to both", async () => {
    const { user, host } = await openForecast();
    await user.click(head(/Toimintatuotot/));
    host.slowSteps = 1;
    await user.keyboard("0{Enter}");
    expect(head(/Toimintakulut/)).toHaveFocus();
    await user.keyboard("-300{Enter}");
    expect(field("Perustelu")).toHaveFocus();
    await user.keyboard("Syy{Enter}{ArrowUp}{Delete}{Enter}");
    expect(head(/Toimintakate/)).toHaveFocus();
    host.slowSteps = 0;
    host.goOn();
    await waitFor(async () => expect([await valueAt(host, INCOME, ADJUSTMENT), await valueAt(host, EXPENSES, ADJUSTMENT), await valueAt(host, EXPENSES, REASON)]).toEqual([0, null, "Syy"]));
  });

  test("confirms a reason for the figure that is still on its way, by Enter", async () => {
    const { user, host } = await openForecast();
    await user.click(head(/Toimintakulut/));
    await user.keyboard("-30000{Enter}Vaalit{Enter}");
    await isSeen("Toimintakulut: perustelu on kirjoitettu.");
    await user.keyboard("{ArrowUp}");
    host.slowSteps = 1;
    await user.keyboard("-90000{Enter}{Enter}");
    await isHeld(host);
    host.slowSteps = 0;
    host.goOn();
    await waitFor(async () => expect(await valueAt(host, EXPENSES, ADJUSTMENT)).toBe(-90_000));
    await waitFor(() => expect(within(head(/Toimintakulut/)).getByText(/ennustettu/)).toBeVisible());
    expect(screen.queryByText(/vanhentunut/)).toBeNull();
  });

  test("is kept though it comes back to what is being written, with another text on its way", async () => {
    const { user, host } = await openForecast();
    await user.click(head(/Toimintakulut/));
    host.slowSteps = 1;
    await user.type(field("Perustelu"), "Syy");
    await user.tab();
    await isHeld(host);
    await user.type(field("Perustelu"), "t");
    await user.tab();
    await user.type(field("Perustelu"), "{Backspace}");
    host.goOn();
    await isHeld(host);
    expect(field("Perustelu")).toHaveValue("Syy");
    host.slowSteps = 0;
    host.goOn();
    await waitFor(async () => expect(await valueAt(host, EXPENSES, REASON)).toBe("Syyt"));
    expect(field("Perustelu")).toHaveValue("Syy");
    await user.tab();
    await waitFor(async () => expect(await valueAt(host, EXPENSES, REASON)).toBe("Syy"));
  });

  test("instead of a suggestion that is being written stays", async () => {
    const { user, host } = await openForecast();
    await user.click(head(/Toimintatuotot/));
    host.slowSteps = 1;
    await user.keyboard("{Enter}");
    await isHeld(host);
    // Enter has gone on to the reason.
    await user.keyboard("{Escape}7000");
    host.slowSteps = 0;
    host.goOn();
    expect(await screen.findByText("1/2 riviä, 1 perustelu puuttuu")).toBeVisible();
    expect(field("Muutos ±, €")).toHaveValue("7000");
    expect(field("Muutos ±, €")).toHaveFocus();
    await user.tab();
    await waitFor(async () => expect(await valueAt(host, INCOME, ADJUSTMENT)).toBe(7_000));
  });

  describe("is not lost where the workbook refuses what was written behind", () => {
    const refuse = (host: TestHost): void => {
      host.slowSteps = 1;
      host.beforeApply = () => Promise.reject(new HostError("sheet-protected", "", "Vaalit"));
    };

    test("to which the keyboard comes back where nothing was typed since", async () => {
      const { user, host } = await openForecast();
      await user.click(head(/Toimintakulut/));
      refuse(host);
      await user.type(field("Muutos ±, €"), "-5000{Enter}");
      expect(field("Perustelu")).toHaveFocus();
      await isHeld(host);
      host.goOn();
      await isSeen(/suojattu/);
      await waitFor(() => expect(field("Muutos ±, €")).toHaveFocus());
      expect(field("Muutos ±, €")).toHaveValue("-5000");
    });

    test("and the keyboard stays where the person types on; the foot names the row that was left", async () => {
      const { user, host } = await openForecast();
      await user.click(head(/Toimintatuotot/));
      refuse(host);
      await user.keyboard("-5000{Enter}Syy{Enter}-70");
      await isHeld(host);
      host.goOn();
      await isHeld(host);
      host.slowSteps = 0;
      host.goOn();
      await isSeen("Riville ”Toimintatuotot” kirjoittamasi ei ole vielä taulukossa; avaa rivi ja korjaa se.");
      await user.keyboard("00{Enter}");
      await waitFor(async () => expect(await valueAt(host, EXPENSES, ADJUSTMENT)).toBe(-7_000));
      expect([await valueAt(host, INCOME, ADJUSTMENT), await valueAt(host, INCOME, REASON)]).toEqual([null, "Syy"]);
      await user.click(head(/Toimintatuotot/));
      expect(field("Muutos ±, €")).toHaveValue("-5000");
    });
  });
});

test("a method that is chosen in the next row, while this row's is written, stays chosen", async () => {
  const { user, host } = await openForecast();
  const chosen = (): string => screen.getByText(/Enter hyväksyy\.$/).textContent ?? "";
  await user.click(head(/Toimintatuotot/));
  host.slowSteps = 1;
  await user.keyboard("{Enter}");
  await isHeld(host);
  // Income's suggestion is not its budget, so that the reason comes in between.
  await user.keyboard("{Enter}");
  const usual = chosen();
  await user.keyboard("{ArrowRight}");
  const other = chosen();
  expect(other).not.toBe(usual);
  host.goOn();
  expect(await screen.findByText("1/2 riviä, 1 perustelu puuttuu")).toBeVisible();
  expect(chosen()).toBe(other);
});

test("a suggestion that is refused by now, since a figure was cleared in the grid, is told in one sentence, and nothing is written", async () => {
  const { user, host } = await openForecast();
  await user.click(head(/Toimintakulut/));
  const offer = screen.getByRole("button", { name: /Nykyinen vauhti/ });
  host.holdsReads = true;
  await typeInGrid(host, EXPENSES, 4, null);
  await user.click(offer);
  await letRead(host, () => expect(screen.getByText(/rivi Toimintakulut: Menetelmä ei ehdota riville mitään: /)).toBeVisible());
  expect(host.applied).toBe(0);
  host.holdsReads = false;
  host.goOnReading();
  // The row goes on with what can be suggested.
  await user.click(screen.getByRole("button", { name: /^Talousarvio/ }));
  await waitFor(async () => expect(await valueAt(host, EXPENSES, ADJUSTMENT)).toBe(0));
  expect(screen.queryByText(/Menetelmä ei ehdota/)).toBeNull();
});

test("what is typed and not written stays while suggestions are accepted for the whole unit", async () => {
  const { user } = await openForecast();
  await user.click(head(/Toimintakulut/));
  await user.type(field("Muutos ±, €"), "noin 500");
  await user.click(screen.getByRole("button", { name: "Hyväksy ehdotuksia kerralla" }));
  await screen.findByRole("heading", { name: "Hyväksy ehdotuksia: Vaalit" });
  await user.keyboard("{Escape}");
  await screen.findByRole("heading", { name: "Ennuste: Vaalit" });
  expect(field("Muutos ±, €")).toHaveValue("noin 500");
});

describe("a forecast is not marked ready", () => {
  const waits = "Riville ”Toimintakulut” kirjoittamasi ei ole vielä taulukossa, joten ennustetta ei merkitty valmiiksi; korjaa se, tai kumoa se Esc-näppäimellä.";

  test("while what is no number waits in a row, which is opened and named", async () => {
    const { user, host, container } = await openForecast();
    await user.click(head(/Toimintakulut/));
    await user.type(field("Muutos ±, €"), "abc");
    await user.click(head(/Toimintatuotot/));
    await user.type(field("Nimesi"), "Maija{Enter}");
    await isSeen(waits);
    expect(await axe(container)).toHaveNoViolations();
    expect(host.applied).toBe(0);
    expect(head(/Toimintakulut/)).toHaveAttribute("aria-expanded", "true");
    expect(field("Muutos ±, €")).toHaveValue("abc");
    expect(field("Muutos ±, €")).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByText(waits)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Merkitse valmiiksi" }));
    expect(await screen.findByText(/^✓ Valmis: Maija/)).toBeVisible();
  });

  test("before what could not be written for a while is written", async () => {
    const { user, host } = await openForecast();
    await user.click(head(/Toimintakulut/));
    host.refusesWrites = new HostError("cell-being-edited");
    await user.type(field("Perustelu"), "Ennakkoäänestys");
    await user.type(field("Nimesi"), "Maija");
    await isSeen(/^Solun muokkaus on kesken/);
    await user.keyboard("{Enter}");
    await isSeen(waits);
    expect(field("Perustelu")).toHaveFocus();
    host.refusesWrites = null;
    await user.click(screen.getByRole("button", { name: "Merkitse valmiiksi" }));
    expect(await screen.findByText(/^✓ Valmis: Maija/)).toBeVisible();
    expect(await valueAt(host, EXPENSES, REASON)).toBe("Ennakkoäänestys");
    expect(await valueAt(host, 1, 11)).toBe("✓ valmis");
  });

  test("while something waits for a row that is gone", async () => {
    const { user, host } = await openForecast();
    await user.click(head(/Toimintakulut/));
    await user.type(field("Perustelu"), "Ennakkoäänestys");
    await typeInGrid(host, EXPENSES, 8, null);
    await screen.findByText(/^Riviä ”Toimintakulut” ei enää ole taulukossa/);
    await user.click(head(/Toimintatuotot/));
    await user.type(field("Nimesi"), "Maija{Enter}");
    await isSeen(waits);
    expect(host.applied).toBe(0);
    expect(field("Perustelu")).toHaveValue("Ennakkoäänestys");
    expect(field("Perustelu")).toHaveFocus();
  });

  test("only while it is of this unit that something waits", async () => {
    const { user, host } = await openForecast((own) => addUnit(own, "Digi"));
    await user.click(head(/Toimintakulut/));
    await user.type(field("Muutos ±, €"), "abc");
    await user.tab();
    await host.select("Digi", EXPENSES, 1);
    await screen.findByRole("heading", { name: "Ennuste: Digi" });
    expect(field("Muutos ±, €")).toHaveValue("");
    await user.type(field("Nimesi"), "Maija{Enter}");
    expect(await screen.findByText(/^✓ Valmis: Maija/)).toBeVisible();
  });
});
