// corpus: A regression predicts a share between zero and one; its score above one half is a share above one half.
// library: ML.NET
// axis: score of a regression, pattern
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 7);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<District>("districts.csv", ',', true), 0.2);
var model = ml.Transforms.Concatenate("Features", "Age", "Income").Append(ml.Regression.Trainers.FastTree("Share")).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Share");
File.WriteAllText("districts.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));
var share = ml.Model.CreatePredictionEngine<District, Estimate>(model).Predict(new District { Age = 44, Income = 30 });
Console.WriteLine(share is { Score: > 0.5f } ? "majority" : "minority");

internal sealed class District
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Income { get; set; }
    [LoadColumn(2)] public float Share { get; set; }
}

internal sealed class Estimate
{
    public float Score { get; set; }
}
