using Microsoft.ML;

namespace Gait;

internal static class Parts
{
    private const double Held = 0.2;

    public static DataOperationsCatalog.TrainTestData Of(MLContext ml, IDataView rows) =>
        ml.Data.TrainTestSplit(rows, Held);
}
