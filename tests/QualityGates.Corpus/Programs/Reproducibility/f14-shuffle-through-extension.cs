// corpus: An extension method of the project shuffles the rows with no seed, on a context that has none.
// library: ML.NET
// axis: extension method
using Microsoft.ML;
using Microsoft.ML.Data;

MLContext ml = new();
var mixed = ml.Mix(ml.Data.LoadFromTextFile<Song>("songs.tsv"));
var parts = ml.Data.TrainTestSplit(mixed);
var model = ml.Regression.Trainers.FastTree().Fit(parts.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(parts.TestSet)).RSquared);

static class MixExtensions
{
    public static IDataView Mix(this MLContext context, IDataView rows) =>
        context.Data.ShuffleRows(rows, shufflePoolSize: 5000); // expect: MLQ1005
}

class Song
{
    [LoadColumn(0)]
    public float Label { get; set; }

    [LoadColumn(1, 12), VectorType(12)]
    public float[] Features { get; set; } = [];
}
