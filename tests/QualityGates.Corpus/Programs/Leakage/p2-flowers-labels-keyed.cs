// corpus: Before the split only names of kinds become keys and columns are put together; scaling is learned with the trainer.
// library: ML.NET
// axis: two pipelines, top-level statements
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var flowers = ml.Data.LoadFromTextFile<Flower>("flowers.csv", separatorChar: ',', hasHeader: true);
var shape = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Flower.Kind))
    .Append(ml.Transforms.Concatenate("Features", "SepalLength", "SepalWidth", "PetalLength", "PetalWidth"));
var shaped = shape.Fit(flowers).Transform(flowers);
var split = ml.Data.TrainTestSplit(shaped, testFraction: 0.3);

var model = ml.Transforms.NormalizeMinMax("Features").Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy()).Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
Console.WriteLine($"{metrics.MacroAccuracy:P1} {metrics.LogLoss:F3}");

internal sealed class Flower
{
    [LoadColumn(0)] public float SepalLength { get; set; }
    [LoadColumn(1)] public float SepalWidth { get; set; }
    [LoadColumn(2)] public float PetalLength { get; set; }
    [LoadColumn(3)] public float PetalWidth { get; set; }
    [LoadColumn(4)] public string Kind { get; set; } = "";
}
