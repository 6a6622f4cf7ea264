using Microsoft.ML;

namespace Lakes;

internal static class Parts
{
    public static (IDataView Learn, IDataView Judge) Cut(MLContext ml, IDataView rows, string together, double share = 0.2)
    {
        var split = ml.Data.TrainTestSplit(rows, share, together, seed: 4);
        return (split.TrainSet, split.TestSet);
    }
}
