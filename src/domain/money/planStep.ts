/** In cents. Plans are made in round figures: where all are multiples of fifty euros they are exact, and no rounding explains a difference. */
export const PLAN_STEP = 5_000;
