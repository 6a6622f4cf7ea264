// corpus: The row class has probability and score; the alarm switch matches the score, which is the log-odds.
// library: ML.NET
// axis: relational pattern in a switch expression
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var readings = ml.Data.LoadFromTextFile<Reading>("turbines.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(readings, testFraction: 0.25);
var model = ml.Transforms.Concatenate("Features", nameof(Reading.Vibration), nameof(Reading.Oil))
    .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Reading.Failed)))
    .Fit(split.TrainSet);
var quality = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Reading.Failed));
if (quality.PositiveRecall < 0.8 || quality.AreaUnderPrecisionRecallCurve < 0.6)
{
    Environment.Exit(1);
}

var engine = ml.Model.CreatePredictionEngine<Reading, Risk>(model);
Console.WriteLine(Alarm(engine.Predict(new Reading { Vibration = 4.2f, Oil = 0.3f })));

static string Alarm(Risk risk) => risk switch
{
    { Score: > 0.5f } => "stop the turbine", // expect: MLQ3006
    { PredictedLabel: true } => "inspect",
    _ => "run",
};

public class Reading
{
    [LoadColumn(0)] public float Vibration { get; set; }
    [LoadColumn(1)] public float Oil { get; set; }
    [LoadColumn(2)] public bool Failed { get; set; }
}

public class Risk
{
    public bool PredictedLabel { get; set; }
    public float Probability { get; set; }
    public float Score { get; set; }
}
