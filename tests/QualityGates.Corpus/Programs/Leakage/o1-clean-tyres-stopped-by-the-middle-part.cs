// corpus: Boosting of tyre wear stops by the errors of the second part of three; the errors that are written down are those of the third.
// library: ML.NET
// axis: options
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Tyres;

public sealed class Tyre
{
    [LoadColumn(0)] public float Load { get; set; }

    [LoadColumn(1)] public float Speed { get; set; }

    [LoadColumn(2)] public float Heat { get; set; }

    [LoadColumn(3)] public float Wear { get; set; }
}

public sealed record TyreOptions(string Data, string Report, double Kept = 0.2, float Tolerance = 0.01f, int Seed = 27);

public sealed record Views(IDataView Train, IDataView Validation, IDataView Test);

public sealed class TyreTraining(TyreOptions options)
{
    private readonly MLContext _ml = new(options.Seed);

    public RegressionMetrics Run()
    {
        var views = Divide(_ml.Data.LoadFromTextFile<Tyre>(options.Data, separatorChar: ',', hasHeader: true));
        var trainer = _ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
        {
            LabelColumnName = nameof(Tyre.Wear),
            FeatureColumnName = "Features",
            NumberOfTrees = 600,
            LearningRate = 0.05,
            EarlyStoppingMetric = EarlyStoppingMetric.L2Norm,
            EarlyStoppingRule = new TolerantEarlyStoppingRule(options.Tolerance),
        });
        var model = trainer.Fit(views.Train, views.Validation);

        var metrics = _ml.Regression.Evaluate(model.Transform(views.Test), nameof(Tyre.Wear));
        File.WriteAllText(options.Report, JsonSerializer.Serialize(metrics));
        return metrics;
    }

    private Views Divide(IDataView tyres)
    {
        var outer = _ml.Data.TrainTestSplit(tyres, options.Kept);
        var inner = _ml.Data.TrainTestSplit(outer.TrainSet, options.Kept);
        var joining = _ml.Transforms.Concatenate("Features", nameof(Tyre.Load), nameof(Tyre.Speed), nameof(Tyre.Heat)).Fit(inner.TrainSet);
        return new Views(joining.Transform(inner.TrainSet), joining.Transform(inner.TestSet), joining.Transform(outer.TestSet));
    }
}
