import type { DeviationChoice, MoneyUnit, ZeroBudgetDisplay } from "../domain/statement/Conventions";
import type { DeviationDirection } from "../domain/statement/SignProfile";

/** Words that stand in the workbook itself, in the table's language. {…} are filled in where the text is used. */
export interface TableTexts {
  /** Under a title: "euroa". */
  readonly unitsOfMoney: Readonly<Record<MoneyUnit, string>>;
  /** In a header and in settings: "1000 €". */
  readonly moneyUnits: Readonly<Record<MoneyUnit, string>>;
  /** After an amount: "€". */
  readonly moneySigns: Readonly<Record<MoneyUnit, string>>;
  readonly unitOfColumn: string;
  readonly figuresOfMonths: string;
  /** Beside the month in which forecasts were given. */
  readonly forecastsOfMonths: string;
  readonly notPrinted: string;
  /** Parts around two numbers: months in the column, months in settings. */
  readonly stampDiffers: { readonly before: string; readonly between: string };
  readonly stampsDiffer: string;
  readonly states: { readonly notForecast: string; readonly reasonMissing: string; readonly forecast: string; readonly earlier: string };
  /** Beside the title: whether the forecasts are ready. */
  readonly ready: { readonly label: string; readonly open: string; readonly marked: string; readonly changed: string };
  readonly flags: { readonly exceeded: string; readonly deeper: string; readonly noBudget: string; readonly text: string; readonly percentInWords: string; readonly fundingMissing: string; readonly leftOut: { readonly before: string; readonly after: string } };
  readonly note: {
    readonly remaining: string;
    readonly deviation: Readonly<Record<DeviationDirection, string>>;
    readonly percent: string;
    readonly zeroBudgetBlank: string;
    readonly costsNegative: string;
    readonly costsPositive: string;
    readonly marginReversed: string;
    readonly mean: string;
    readonly risk: (scale: number) => string;
  };
  readonly input: {
    readonly amountTitle: string;
    readonly amountText: Readonly<Record<MoneyUnit, string>>;
    readonly scaleTitle: string;
    readonly scaleText: (most: number) => string;
    readonly monthTitle: string;
    readonly monthText: string;
    readonly yearTitle: string;
    readonly yearText: string;
    readonly listTitle: string;
    readonly listText: string;
  };
  readonly footerPage: string;
  readonly settings: {
    readonly sheetName: string;
    readonly title: string;
    readonly subtitle: string;
    readonly year: string;
    readonly yearNote: string;
    readonly through: string;
    readonly throughNote: string;
    readonly language: string;
    readonly languageNote: string;
    readonly profile: string;
    readonly profileNote: string;
    readonly deviation: string;
    readonly deviationNote: string;
    readonly deviations: Readonly<Record<DeviationChoice, string>>;
    readonly zeroBudget: string;
    readonly zeroBudgetNote: string;
    readonly zeroBudgets: Readonly<Record<ZeroBudgetDisplay, string>>;
    readonly percentDecimals: string;
    readonly percentDecimalsNote: string;
    readonly moneyUnit: string;
    readonly moneyUnitNote: string;
    readonly riskScale: string;
    readonly riskScaleNote: string;
    readonly protection: string;
  };
}
