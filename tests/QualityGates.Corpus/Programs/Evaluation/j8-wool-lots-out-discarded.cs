// corpus: The metrics of a wool price model come back in an out argument that the command discards, and its permutation importance goes to a field nobody reads.
// library: ML.NET
// axis: out argument, private field
using System.Collections.Immutable;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace WoolAuction;

public sealed class Lot
{
    public float Micron { get; set; }

    public float StapleLength { get; set; }

    public float Vegetable { get; set; }

    public float CentsPerKilo { get; set; }
}

public sealed class LotTrainer(MLContext ml)
{
    private ImmutableDictionary<string, RegressionMetricsStatistics>? importance;

    public ITransformer Train(IDataView lots, out RegressionMetrics metrics)
    {
        var parts = ml.Data.TrainTestSplit(lots, testFraction: 0.2);
        var model = ml.Transforms
            .Concatenate("Features", nameof(Lot.Micron), nameof(Lot.StapleLength), nameof(Lot.Vegetable))
            .Append(ml.Regression.Trainers.FastTree(nameof(Lot.CentsPerKilo)))
            .Fit(parts.TrainSet);
        var scored = model.Transform(parts.TestSet);
        metrics = ml.Regression.Evaluate(scored, nameof(Lot.CentsPerKilo));
        importance = ml.Regression.PermutationFeatureImportance(model, scored, nameof(Lot.CentsPerKilo), permutationCount: 3); // expect: MLQ3002
        return model;
    }
}

public sealed class TrainCommand(MLContext ml, LotTrainer trainer)
{
    public string Run(IReadOnlyList<Lot> lots, DirectoryInfo target)
    {
        var rows = ml.Data.LoadFromEnumerable(lots);
        var model = trainer.Train(rows, out _); // expect: MLQ3002
        var file = Path.Combine(target.FullName, "lots.zip");
        ml.Model.Save(model, rows.Schema, file);
        return file;
    }
}
