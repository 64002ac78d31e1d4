/** Figure 3 of the survey, in the order of the vocabulary's notifiers. All adds up to 99: it was printed so. */
export const publishedShares = {
  year: '2022',
  all: [0.01, 0.02, 0.02, 0.05, 0.07, 0.07, 0.11, 0.11, 0.13, 0.19, 0.21],
  abuse: [0.01, 0.01, 0.03, 0.15, 0.08, 0.08, 0.11, 0.08, 0.07, 0.11, 0.27],
} as const
