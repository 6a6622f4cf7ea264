// corpus: The overload with one data set ignores the sampling key it is given, so users are in training and validation rows.
// library: ML.NET
// axis: async
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var sessions = ml.Data.LoadFromTextFile<Session>("sessions.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(sessions, testFraction: 0.2, samplingKeyColumnName: nameof(Session.User));

var experiment = ml.Auto().CreateBinaryClassificationExperiment(maxExperimentTimeInSeconds: 240);
var result = await Task.Run(() => experiment.Execute(split.TrainSet, nameof(Session.Bought), samplingKeyColumn: nameof(Session.User))); // expect: MLQ2011

var metrics = ml.BinaryClassification.EvaluateNonCalibrated(result.BestRun.Model.Transform(split.TestSet), nameof(Session.Bought));
await File.WriteAllTextAsync("sessions.txt", $"{metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3}"); // expect: MLQ1008

public sealed class Session
{
    [LoadColumn(0)] public bool Bought { get; set; }
    [LoadColumn(1)] public string User { get; set; } = "";
    [LoadColumn(2)] public float Pages { get; set; }
    [LoadColumn(3)] public float Minutes { get; set; }
}
