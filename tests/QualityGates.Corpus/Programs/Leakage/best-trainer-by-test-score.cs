// corpus: Three trainers are scored on the test rows, the best is kept, and its test score, now too good, is reported.
// library: ML.NET
// axis: loop
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var leads = ml.Data.LoadFromTextFile<Lead>("leads.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(leads, testFraction: 0.2);

IEstimator<ITransformer>[] trainers =
[
    ml.BinaryClassification.Trainers.FastTree(),
    ml.BinaryClassification.Trainers.SdcaLogisticRegression(),
    ml.BinaryClassification.Trainers.LbfgsLogisticRegression(),
];

ITransformer? best = null;
var bestAuc = 0.0;
foreach (var trainer in trainers)
{
    var model = trainer.Fit(split.TrainSet);
    var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
    Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
    if (metrics.AreaUnderRocCurve > bestAuc) // expect: MLQ2006
    {
        bestAuc = metrics.AreaUnderRocCurve;
        best = model;
    }
}

File.WriteAllText("auc.txt", bestAuc.ToString("R")); // expect: MLQ1008
ml.Model.Save(best, leads.Schema, "leads.zip");

public sealed class Lead
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1, 17), VectorType(17)] public float[] Features { get; set; } = [];
}
