// corpus: The property is called Churned, its column Label; nameof gives the name of the property.
// library: ML.NET
// axis: nameof, attributes, constant in another file
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var rows = ml.Data.LoadFromTextFile<Subscriber>("subscribers.csv", hasHeader: true, separatorChar: ',');
var split = ml.Data.TrainTestSplit(rows);
var trainer = ml.BinaryClassification.Trainers.LightGbm(labelColumnName: nameof(Subscriber.Churned)); // expect: MLQ4007
var pipeline = ml.Transforms.Concatenate("Features", nameof(Subscriber.Months), nameof(Subscriber.Calls)).Append(trainer);
var metrics = ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Subscriber.Churned));
Environment.ExitCode = metrics.AreaUnderRocCurve > 0.8 && metrics.F1Score > 0.6 ? 0 : 1;

class Subscriber
{
    [LoadColumn(0)] public float Months { get; set; }
    [LoadColumn(1)] public float Calls { get; set; }
    [LoadColumn(2), ColumnName("Label")] public bool Churned { get; set; }
}
