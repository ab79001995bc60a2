/** The probability of these log-odds, 0 to 1. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The log-odds of a probability, the inverse of `logistic`: infinite for 0 and 1. */
export const logit = (probability: number): number => Math.log(probability / (1 - probability));
