// corpus: Before the cross-validation of hospital stays, missing values become the default value, a mapping takes logarithms, and columns are joined.
// library: ML.NET
// axis: notebook
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 5);
var stays = ml.Data.LoadFromTextFile<Stay>(args[0], separatorChar: ',', hasHeader: true);

var without = ml.Transforms.ReplaceMissingValues("Lactate", replacementMode: MissingValueReplacingEstimator.ReplacementMode.DefaultValue);
var logarithms = ml.Transforms.CustomMapping<Stay, Logged>((stay, logged) => logged.LogPlatelets = MathF.Log(1 + stay.Platelets), contractName: null);
var joined = ml.Transforms.Concatenate("Features", "Lactate", "LogPlatelets", "Pulse");
var steps = without.Append(logarithms).Append(joined);
var ready = steps.Fit(stays).Transform(stays);

var folds = ml.Regression.CrossValidate(
    ready,
    ml.Regression.Trainers.FastTreeTweedie(labelColumnName: "Days"),
    numberOfFolds: 10,
    labelColumnName: "Days",
    seed: 5);
var mae = folds.Select(fold => fold.Metrics.MeanAbsoluteError).ToArray();
var rmse = folds.Select(fold => fold.Metrics.RootMeanSquaredError).ToArray();
Console.WriteLine($"MAE {mae.Average():F2} days, RMSE {rmse.Average():F2} days");
File.WriteAllText("stays.metrics.json", JsonSerializer.Serialize(new { mae, rmse }));

internal sealed class Stay
{
    [LoadColumn(0)] public float Lactate { get; set; }

    [LoadColumn(1)] public float Platelets { get; set; }

    [LoadColumn(2)] public float Pulse { get; set; }

    [LoadColumn(3)] public float Days { get; set; }
}

internal sealed class Logged
{
    public float LogPlatelets { get; set; }
}
