// corpus: The seed comes from options whose default is a number: the context is seeded although no literal stands beside it.
// library: ML.NET
// axis: options object
using Microsoft.ML;
using Microsoft.ML.Data;

var options = new RunOptions { Trees = 40 };
var run = new Experiment(options with { Trees = 60 });
Console.WriteLine(run.Score("visits.tsv"));

internal sealed record RunOptions
{
    public int? Seed { get; init; } = 20;

    public int Trees { get; init; }
}

internal sealed class Experiment(RunOptions options)
{
    private readonly MLContext ml = new(options.Seed);

    public double Score(string path)
    {
        var visits = ml.Data.LoadFromTextFile<Visit>(path);
        var (train, test) = Split(visits);
        var model = ml.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test));
        return metrics.AreaUnderPrecisionRecallCurve;
    }

    private (IDataView Train, IDataView Test) Split(IDataView rows)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.ShuffleRows(rows), 0.25);
        return (parts.TrainSet, parts.TestSet);
    }
}

internal sealed class Visit
{
    [LoadColumn(0)]
    public bool Label { get; set; }

    [LoadColumn(1, 12), VectorType(12)]
    public float[] Features { get; set; } = [];
}
