// corpus: A cross-validated search over all catches only ranks kinds of trainers for a page; the model that is judged is a pipeline of its own on the train part.
// library: AutoML, ML.NET
// axis: local functions
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var catches = ml.Data.LoadFromTextFile<Catch>(args[0], separatorChar: ',', hasHeader: true);
var ranking = Ranking(catches).ToList();
var metrics = OwnModel(catches);
Console.WriteLine($"own pipeline off by {metrics.MeanAbsoluteError:F1} grams");
File.WriteAllText(
    "fish.json",
    JsonSerializer.Serialize(new { ranking, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

IEnumerable<string> Ranking(IDataView rows)
{
    var searched = ml.Auto()
        .CreateRegressionExperiment(maxExperimentTimeInSeconds: 60)
        .Execute(rows, 5, labelColumnName: "Grams");
    foreach (var run in searched.RunDetails)
    {
        var mean = run.Results.Where(fold => fold.ValidationMetrics is not null).Average(fold => fold.ValidationMetrics.MeanAbsoluteError);
        yield return FormattableString.Invariant($"{run.TrainerName} {mean:F1}");
    }
}

RegressionMetrics OwnModel(IDataView rows)
{
    var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 20);
    var pipeline = ml.Transforms.Concatenate("Features", "Length", "Girth", "Depth")
        .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Grams"));
    var model = pipeline.Fit(split.TrainSet);
    return ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Grams");
}

internal sealed class Catch
{
    [LoadColumn(0)]
    public float Length { get; set; }

    [LoadColumn(1)]
    public float Girth { get; set; }

    [LoadColumn(2)]
    public float Depth { get; set; }

    [LoadColumn(3)]
    public float Grams { get; set; }
}
