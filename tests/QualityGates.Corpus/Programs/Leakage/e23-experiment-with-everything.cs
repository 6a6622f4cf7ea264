// corpus: The fluent experiment gets the whole file and is judged by a part of it.
// library: ML.NET AutoML
// axis: async, fluent calls
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
var all = ml.Data.LoadFromTextFile<Tumor>("tumors.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(all, testFraction: 0.2);
var pipeline = ml.Transforms.Concatenate("Features", "Radius", "Texture").Append(ml.Auto().BinaryClassification(labelColumnName: "Malignant"));
AutoMLExperiment experiment = ml.Auto().CreateExperiment();
experiment.SetPipeline(pipeline)
    .SetBinaryClassificationMetric(BinaryClassificationMetric.AreaUnderRocCurve, "Malignant")
    .SetTrainingTimeInSeconds(30);
experiment.SetDataset(all, fold: 5); // expect: MLQ2015
TrialResult trial = await experiment.RunAsync();
var metrics = ml.BinaryClassification.Evaluate(trial.Model.Transform(split.TestSet), "Malignant");
File.WriteAllText("tumors.txt", FormattableString.Invariant($"{metrics.AreaUnderRocCurve} {metrics.F1Score}"));

public sealed class Tumor
{
    [LoadColumn(0)] public float Radius { get; set; }
    [LoadColumn(1)] public float Texture { get; set; }
    [LoadColumn(2)] public bool Malignant { get; set; }
}
