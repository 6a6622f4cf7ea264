using Microsoft.ML;
using Microsoft.ML.Data;

namespace Harbour;

public sealed record Parts(MLContext Context, IDataView Train, IDataView Test)
{
    public static Parts Load(string file, int seed)
    {
        var context = new MLContext(seed);
        var split = context.Data.TrainTestSplit(context.Data.LoadFromTextFile<Berth>(file, ',', hasHeader: true), testFraction: 0.2);
        return new Parts(context, split.TrainSet, split.TestSet);
    }
}

public sealed class Berth
{
    [LoadColumn(0)] public float Hours { get; set; }
    [LoadColumn(1, 5), ColumnName("Features"), VectorType(5)] public float[] Ship { get; set; } = [];
}
