// corpus: The hash of a text looks like a constant and is another one in every process.
// library: ML.NET
// axis: named argument
using Microsoft.ML;

public static class Parts
{
    public static DataOperationsCatalog.TrainTestData Of(MLContext ml, IDataView rows, string experiment) =>
        ml.Data.TrainTestSplit(rows, seed: experiment.GetHashCode(), testFraction: 0.2); // expect: MLQ1004
}
