// corpus: A fresh seed for every run, which is written to the log with the result.
// library: ML.NET
// axis: guard
using System;
using Microsoft.ML;

public static class Parts
{
    public static DataOperationsCatalog.TrainTestData Of(MLContext ml, IDataView rows, Action<string> log)
    {
        var seed = Environment.TickCount;
        log($"split with seed {seed}");
        return ml.Data.TrainTestSplit(rows, 0.2, seed: seed);
    }
}
