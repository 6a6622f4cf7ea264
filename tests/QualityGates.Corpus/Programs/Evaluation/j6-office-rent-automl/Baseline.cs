using Microsoft.ML.Data;

namespace OfficeRent;

public sealed record Baseline(double UsualRent, double MeanError)
{
    public static Baseline Of(OfficeParts parts)
    {
        var usual = parts.Train.GetColumn<float>(nameof(Office.Rent)).Average();
        var error = parts.Test.GetColumn<float>(nameof(Office.Rent)).Average(rent => Math.Abs(rent - usual));
        return new Baseline(usual, error);
    }

    public bool IsBeatenBy(SearchOutcome outcome) =>
        outcome.Test.MeanAbsoluteError < 0.8 * MeanError && outcome.Test.RSquared > 0.3;
}
