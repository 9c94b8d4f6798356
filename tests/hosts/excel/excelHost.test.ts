import { describeHostContract } from "../hostContract";
import { openExcelUnderTest } from "./openExcelUnderTest";

describeHostContract("Excel", openExcelUnderTest);
