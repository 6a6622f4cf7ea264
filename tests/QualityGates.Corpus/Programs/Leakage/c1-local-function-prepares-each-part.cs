// corpus: A local function fits and applies the preparation on whatever it is given, the test part too.
// library: ML.NET
// axis: local function called for both parts
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var wines = ml.Data.LoadFromTextFile<Wine>("wines.csv", ';', true);
var split = ml.Data.TrainTestSplit(wines, 0.2, seed: 4);
var (train, test) = (split.TrainSet, split.TestSet);
var preparation = ml.Transforms.ReplaceMissingValues("Acid", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean)
    .Append(ml.Transforms.Concatenate("Features", "Acid", "Sugar"))
    .Append(ml.Transforms.NormalizeMeanVariance("Features"));

IDataView Prepare(IDataView part) => preparation.Fit(part).Transform(part); // expect: MLQ2007

var model = ml.Regression.Trainers.FastForest("Quality").Fit(Prepare(train));
var metrics = ml.Regression.Evaluate(model.Transform(Prepare(test)), "Quality");
File.WriteAllText("wines.txt", $"{metrics.MeanAbsoluteError} {metrics.RSquared}"); // expect: MLQ1008

internal sealed class Wine
{
    [LoadColumn(0)] public float Acid { get; set; }
    [LoadColumn(1)] public float Sugar { get; set; }
    [LoadColumn(2)] public float Quality { get; set; }
}
