// corpus: Each fold is fitted on its training part, steps included, and evaluated on its test part; mean and deviation are reported.
// library: ML.NET
// axis: loop
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var kernels = ml.Data.LoadFromTextFile<Kernel>("kernels.csv", ',', hasHeader: true);
var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Kernel.Variety))
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .Append(ml.Transforms.ProjectToPrincipalComponents("Features", rank: 4))
    .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());

var scores = ml.Data.CrossValidationSplit(kernels, numberOfFolds: 10)
    .Select(fold => ml.MulticlassClassification.Evaluate(pipeline.Fit(fold.TrainSet).Transform(fold.TestSet)))
    .ToList();
var mean = scores.Average(score => score.MacroAccuracy);
var spread = Math.Sqrt(scores.Average(score => Math.Pow(score.MacroAccuracy - mean, 2)));
File.WriteAllText("kernels.txt", $"{mean:P1} ± {spread:P1}, log-loss {scores.Average(score => score.LogLoss):F2}");

public sealed class Kernel
{
    [LoadColumn(0)] public string Variety { get; set; } = "";
    [LoadColumn(1, 7), VectorType(7)] public float[] Features { get; set; } = [];
}
