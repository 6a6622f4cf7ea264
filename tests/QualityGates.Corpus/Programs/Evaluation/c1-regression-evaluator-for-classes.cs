// corpus: A multiclass model is evaluated by the regression catalogue in a helper that was written for another model.
// library: ML.NET
// axis: generic-looking helper with label name
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 26);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Gem>("gems.csv", ',', true), 0.2);
var model = ml.Transforms.Conversion.MapValueToKey("Label", "Kind")
    .Append(ml.Transforms.Concatenate("Features", "Hardness", "Density"))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
    .Fit(split.TrainSet);
File.WriteAllText("gems.txt", Score(ml, model, split.TestSet, "Label"));

static string Score(MLContext ml, ITransformer model, IDataView rows, string label)
{
    var metrics = ml.Regression.Evaluate(model.Transform(rows), label); // expect: MLQ3003
    return $"{metrics.RSquared} {metrics.MeanAbsoluteError}"; // expect: MLQ1008
}

internal sealed class Gem
{
    [LoadColumn(0)] public float Hardness { get; set; }
    [LoadColumn(1)] public float Density { get; set; }
    [LoadColumn(2)] public string Kind { get; set; } = "";
}
