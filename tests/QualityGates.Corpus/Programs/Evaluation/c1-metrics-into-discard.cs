// corpus: The metrics are assigned to a discard; the log line only says that evaluation is done.
// library: ML.NET
// axis: discard, stopwatch
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var watch = Stopwatch.StartNew();
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Lead>("leads.csv", ',', true), 0.2);
var model = ml.Transforms.Concatenate("Features", "Visits", "Mails").Append(ml.BinaryClassification.Trainers.FastTree("Buys")).Fit(split.TrainSet);
_ = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Buys"); // expect: MLQ3002
Console.WriteLine($"evaluated after {watch.ElapsedMilliseconds} ms");
ml.Model.Save(model, split.TrainSet.Schema, "leads.zip");

internal sealed class Lead
{
    [LoadColumn(0)] public float Visits { get; set; }
    [LoadColumn(1)] public float Mails { get; set; }
    [LoadColumn(2)] public bool Buys { get; set; }
}
