// corpus: The test part is bootstrapped to get an interval for its metric; the model never saw these rows and nothing is split afterwards.
// library: ML.NET
// axis: bootstrap of the test part in a LINQ range
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 70);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Screening>("screening.csv", ',', hasHeader: true), testFraction: 0.3);
var model = ml.Transforms.Concatenate("Features", "Age", "Pressure")
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Ill"))
    .Fit(split.TrainSet);
var scored = model.Transform(split.TestSet);
var sample = Enumerable.Range(1, 200)
    .Select(seed => ml.BinaryClassification.Evaluate(ml.Data.BootstrapSample(scored, seed), "Ill").AreaUnderRocCurve)
    .Order()
    .ToArray();
var (low, high) = (sample[4], sample[^5]);
Console.WriteLine($"AUC between {low:F3} and {high:F3}");
return low > 0.7 ? 0 : 1;

internal sealed class Screening
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Pressure { get; set; }
    [LoadColumn(2)] public bool Ill { get; set; }
}
