using Microsoft.ML;

namespace Shelves;

internal static class Parts
{
    public static (IDataView Train, IDataView Test) ByKey(MLContext ml, IDataView rows, string key, double share = 0.2)
    {
        var parts = ml.Data.TrainTestSplit(rows, testFraction: share, samplingKeyColumnName: key, seed: 104);
        return (parts.TrainSet, parts.TestSet);
    }
}
