// corpus: The held-out homes tell the booster when to stop, and the same homes then give the metrics of the report.
// library: ML.NET LightGBM
// axis: generic method
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Energy;

public sealed class Home
{
    public float Area { get; set; }

    public float Windows { get; set; }

    public float Insulation { get; set; }

    public float Consumption { get; set; }
}

public sealed record Parts<TView>(TView Train, TView Held);

public sealed class ConsumptionTrainer(MLContext ml)
{
    private const string Label = nameof(Home.Consumption);

    public (ITransformer Model, RegressionMetrics Metrics) Train(IReadOnlyList<Home> homes)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(homes), testFraction: 0.2, seed: 5);
        var features = ml.Transforms.Concatenate("Features", nameof(Home.Area), nameof(Home.Windows), nameof(Home.Insulation)).Fit(split.TrainSet);
        var parts = new Parts<IDataView>(features.Transform(split.TrainSet), features.Transform(split.TestSet));

        var booster = ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options
        {
            LabelColumnName = Label,
            NumberOfIterations = 2000,
            EarlyStoppingRound = 25,
            NumberOfThreads = 1,
            Deterministic = true,
            Seed = 5,
        });
        var model = booster.Fit(parts.Train, parts.Held);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.Held), Label); // expect: MLQ2005
        return (features.Append(model), metrics);
    }
}
