using Microsoft.Data.Analysis;

namespace Rentals;

public sealed record DayCut(DataFrame Before, DataFrame After)
{
    public static DayCut At(DataFrame frame, int lastTrainingDay)
    {
        var day = frame.Columns["day"];
        return new DayCut(
            frame.Filter(day.ElementwiseLessThanOrEqual(lastTrainingDay)),
            frame.Filter(day.ElementwiseGreaterThan(lastTrainingDay)));
    }
}
