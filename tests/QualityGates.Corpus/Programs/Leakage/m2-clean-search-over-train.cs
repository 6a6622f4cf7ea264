// corpus: The search gets the training part and a validation part of it; the test part is measured once.
// library: AutoML
// axis: primary constructor, property, experiment settings
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 21);
var study = new Study(ml, "tickets.tsv");
var search = ml.Auto().CreateRegressionExperiment(new RegressionExperimentSettings
{
    MaxModels = 40,
    OptimizingMetric = RegressionMetric.MeanAbsoluteError,
});
var result = search.Execute(study.Train, study.Validation, nameof(Ticket.Hours));
var metrics = ml.Regression.Evaluate(result.BestRun.Model.Transform(study.Test), nameof(Ticket.Hours));
File.WriteAllText("tickets.json", JsonSerializer.Serialize(new { result.BestRun.TrainerName, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class Study
{
    public Study(MLContext ml, string path)
    {
        var outer = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Ticket>(path, hasHeader: true), testFraction: 0.2);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25);
        (Train, Validation, Test) = (inner.TrainSet, inner.TestSet, outer.TestSet);
    }

    public IDataView Train { get; }

    public IDataView Validation { get; }

    public IDataView Test { get; }
}

internal sealed class Ticket
{
    [LoadColumn(0)] public float Priority { get; set; }

    [LoadColumn(1)] public float Words { get; set; }

    [LoadColumn(2)] public float Hours { get; set; }
}
