// corpus: Beside the metrics of a classifier, its probabilities are read by a regression evaluator: the mean squared error is the Brier score.
// library: ML.NET
// axis: converted label, score of another column
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 50);
var days = ml.Data.LoadFromTextFile<Day>(args[0], separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(days, testFraction: 0.2, seed: 50);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Day.Pressure), nameof(Day.Humidity), nameof(Day.Wind))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: nameof(Day.Rained)))
    .Append(ml.Transforms.Conversion.ConvertType("RainedAsNumber", nameof(Day.Rained), DataKind.Single));
var scored = pipeline.Fit(split.TrainSet).Transform(split.TestSet);

var metrics = ml.BinaryClassification.Evaluate(scored, nameof(Day.Rained));
var brier = ml.Regression.Evaluate(scored, labelColumnName: "RainedAsNumber", scoreColumnName: "Probability").MeanSquaredError;
var card = new { metrics.LogLoss, metrics.AreaUnderRocCurve, Brier = brier };
Console.WriteLine(card);
File.WriteAllText("rain.json", JsonSerializer.Serialize(card));
return brier < 0.2 ? 0 : 1;

internal sealed class Day
{
    [LoadColumn(0)] public float Pressure { get; set; }

    [LoadColumn(1)] public float Humidity { get; set; }

    [LoadColumn(2)] public float Wind { get; set; }

    [LoadColumn(3)] public bool Rained { get; set; }
}
