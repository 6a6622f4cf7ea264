using System.Collections.Generic;
using System.Linq;

namespace Insurance;

internal static class Thresholds
{
    /// <summary>The smallest threshold whose alarms are right often enough on the given claims.</summary>
    public static float ForPrecision(IReadOnlyCollection<ScoredClaim> claims, double precision)
    {
        foreach (var threshold in Enumerable.Range(1, 99).Select(percent => percent / 100f))
        {
            var alarms = claims.Where(claim => claim.Probability >= threshold).ToList();
            if (alarms.Count > 0 && alarms.Count(claim => claim.Fraud) >= precision * alarms.Count)
            {
                return threshold;
            }
        }
        return 1;
    }
}
