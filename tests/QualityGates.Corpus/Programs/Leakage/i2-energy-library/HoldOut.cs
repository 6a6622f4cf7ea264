using Microsoft.ML;

namespace Energy;

internal static class HoldOut
{
    public static (IDataView Train, IDataView Test) Random<TRow>(MLContext context, IReadOnlyList<TRow> rows, double share)
        where TRow : class
    {
        var split = context.Data.TrainTestSplit(context.Data.LoadFromEnumerable(rows), testFraction: share);
        return (split.TrainSet, split.TestSet);
    }
}
