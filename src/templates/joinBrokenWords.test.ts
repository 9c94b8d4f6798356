import { joinBrokenWords } from "./joinBrokenWords";

test.each([
  ["Hankkeen kokonais-rahoitus", "Hankkeen kokonaisrahoitus"],
  ["Todennä-köisyys", "Todennäköisyys"],
  ["TA-muutokset 2026", "TA-muutokset 2026"],
  ["TOT-2026 %", "TOT-2026 %"],
])("%s is %s where there is room", (header, joined) => expect(joinBrokenWords(header)).toBe(joined));
