// Above this the series for what is left after the logarithm has all digits.
const largeEnough = 15

/** digamma(a + n) - digamma(a) = sum of 1 / (a + k) for k = 0 .. n - 1, for a > 0 and a whole n >= 0. */
export function digammaRise(a: number, n: number): number {
  let rise = 0
  let from = a
  for (let left = n; left > 0; left--) {
    if (from >= largeEnough) return rise + Math.log1p(left / from) + digammaBeyondLog(from + left) - digammaBeyondLog(from)
    rise += 1 / from
    from += 1
  }
  return rise
}

/** trigamma(a + n) - trigamma(a) = -sum of 1 / (a + k)^2 for k = 0 .. n - 1, for a > 0 and a whole n >= 0. */
export function trigammaRise(a: number, n: number): number {
  let rise = 0
  let from = a
  for (let left = n; left > 0; left--) {
    if (from >= largeEnough) return rise - left / (from * (from + left)) + trigammaBeyond(from + left) - trigammaBeyond(from)
    rise -= 1 / (from * from)
    from += 1
  }
  return rise
}

/** digamma(x) - ln x for large x. Source: NIST DLMF 5.11.2. */
function digammaBeyondLog(x: number): number {
  const r = 1 / (x * x)
  return -1 / (2 * x) - r * (1 / 12 - r * (1 / 120 - r * (1 / 252 - r * (1 / 240 - r * (1 / 132 - r * (691 / 32760))))))
}

/** trigamma(x) - 1/x for large x: the derivative of that series. */
function trigammaBeyond(x: number): number {
  const r = 1 / (x * x)
  return r / 2 + (r / x) * (1 / 6 - r * (1 / 30 - r * (1 / 42 - r * (1 / 30 - r * (5 / 66 - r * (691 / 2730))))))
}
