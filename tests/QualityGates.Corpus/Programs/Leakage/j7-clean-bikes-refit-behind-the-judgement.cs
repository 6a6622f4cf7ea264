// corpus: The search for hires of bicycles gets the train part, its model is judged on the test part, and the winner is fitted on everything only for the file.
// library: AutoML
// axis: record
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var hires = ml.Data.LoadFromTextFile<Hire>(args[0], separatorChar: ',', hasHeader: true);
var stage = Stage.Of(ml, hires);

var result = ml.Auto()
    .CreateRegressionExperiment(maxExperimentTimeInSeconds: 300)
    .Execute(stage.Known, labelColumnName: nameof(Hire.Bicycles));
var metrics = ml.Regression.Evaluate(result.BestRun.Model.Transform(stage.Unseen), labelColumnName: nameof(Hire.Bicycles));

Directory.CreateDirectory(args[1]);
var shipped = result.BestRun.Estimator.Fit(stage.All);
ml.Model.Save(shipped, stage.All.Schema, Path.Combine(args[1], "bicycles.zip"));
File.WriteAllText(
    Path.Combine(args[1], "bicycles.json"),
    JsonSerializer.Serialize(new { result.BestRun.TrainerName, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed record Stage(IDataView All, IDataView Known, IDataView Unseen)
{
    public static Stage Of(MLContext ml, IDataView all)
    {
        var split = ml.Data.TrainTestSplit(all, testFraction: 0.2, seed: 12);
        return new Stage(all, split.TrainSet, split.TestSet);
    }
}

internal sealed class Hire
{
    [LoadColumn(0)]
    public float Hour { get; set; }

    [LoadColumn(1)]
    public float Warmth { get; set; }

    [LoadColumn(2)]
    public float Wind { get; set; }

    [LoadColumn(3)]
    public float Bicycles { get; set; }
}
