// corpus: The probability of a calibrated model is compared with a threshold from the settings; the score is only shown.
// library: ML.NET
// axis: record for settings, prediction engine in a class
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Scan>("scans.csv", ',', true), 0.2);
var model = ml.Transforms.Concatenate("Features", "Size", "Density").Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Benign")).Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Benign");
File.WriteAllText("scans.txt", FormattableString.Invariant($"{metrics.F1Score} {metrics.AreaUnderRocCurve}"));
var desk = new Desk(ml.Model.CreatePredictionEngine<Scan, Verdict>(model), new Settings(0.5f));
Console.WriteLine(desk.Say(new Scan { Size = 3, Density = 0.4f }));

internal sealed record Settings(float Least);

internal sealed class Desk(PredictionEngine<Scan, Verdict> engine, Settings settings)
{
    public string Say(Scan scan)
    {
        var verdict = engine.Predict(scan);
        return verdict.Probability >= settings.Least ? $"benign ({verdict.Score:F1})" : "look again";
    }
}

internal sealed class Scan
{
    [LoadColumn(0)] public float Size { get; set; }
    [LoadColumn(1)] public float Density { get; set; }
    [LoadColumn(2)] public bool Benign { get; set; }
}

internal sealed class Verdict
{
    public float Probability { get; set; }
    public float Score { get; set; }
}
