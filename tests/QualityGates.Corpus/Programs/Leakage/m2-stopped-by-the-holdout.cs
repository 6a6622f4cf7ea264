// corpus: The held-out part stops the boosting early and is reported afterwards.
// library: ML.NET
// axis: generic runner, tuple, base class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext(seed: 6);
var runner = new BoostingRun(ml);
var report = runner.Execute(ml.Data.LoadFromTextFile<Parcel>("parcels.tsv", hasHeader: true));
File.WriteAllText("parcels.json", JsonSerializer.Serialize(report));

internal abstract class Run(MLContext ml)
{
    protected MLContext Ml { get; } = ml;

    public object Execute(IDataView rows)
    {
        var parts = Ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var featurize = Ml.Transforms.Concatenate("Features", nameof(Parcel.Weight), nameof(Parcel.Distance)).Fit(parts.TrainSet);
        return Learn(featurize.Transform(parts.TrainSet), featurize.Transform(parts.TestSet));
    }

    protected abstract object Learn(IDataView train, IDataView holdout);
}

internal sealed class BoostingRun(MLContext ml) : Run(ml)
{
    protected override object Learn(IDataView train, IDataView holdout)
    {
        var trainer = Ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
        {
            LabelColumnName = nameof(Parcel.Days),
            NumberOfTrees = 2000,
            EarlyStoppingRule = new TolerantEarlyStoppingRule(0.01f),
        });
        var model = trainer.Fit(train, holdout);
        var metrics = Ml.Regression.Evaluate(model.Transform(holdout), nameof(Parcel.Days)); // expect: MLQ2005
        return new { metrics.RootMeanSquaredError, metrics.MeanAbsoluteError };
    }
}

internal sealed class Parcel
{
    [LoadColumn(0)] public float Weight { get; set; }

    [LoadColumn(1)] public float Distance { get; set; }

    [LoadColumn(2)] public float Days { get; set; }
}
