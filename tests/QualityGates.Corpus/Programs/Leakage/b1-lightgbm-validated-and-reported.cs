// corpus: Early stopping of the boosted trees watches the test part, which is passed on through a context record and scored again for the report.
// library: ML.NET
// axis: record passed to a static local function, two-argument Fit
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

var ml = new MLContext(seed: 50);
var turbines = ml.Data.LoadFromTextFile<Turbine>("turbines.csv", ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(turbines, testFraction: 0.2);
var run = new Run(ml, parts.TrainSet, parts.TestSet);

var features = ml.Transforms.Concatenate("Features", "Wind", "Direction", "Pressure").Fit(run.Train);
var trainer = ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options
{
    LabelColumnName = "Power",
    EarlyStoppingRound = 20,
    NumberOfIterations = 2000,
});
var model = trainer.Fit(features.Transform(run.Train), features.Transform(run.Test));
var error = Report(run, features.Append(model));
return error < 80 ? 0 : 1;

static double Report(Run run, ITransformer model)
{
    var metrics = run.Ml.Regression.Evaluate(model.Transform(run.Test), "Power"); // expect: MLQ2005
    Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F1} kW, R2 {metrics.RSquared:F3}");
    return metrics.MeanAbsoluteError;
}

internal sealed record Run(MLContext Ml, IDataView Train, IDataView Test);

internal sealed class Turbine
{
    [LoadColumn(0)] public float Wind { get; set; }
    [LoadColumn(1)] public float Direction { get; set; }
    [LoadColumn(2)] public float Pressure { get; set; }
    [LoadColumn(3)] public float Power { get; set; }
}
