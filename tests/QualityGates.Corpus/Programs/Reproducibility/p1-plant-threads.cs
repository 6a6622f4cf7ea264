// corpus: The context has a seed, but the coordinate ascent behind the model runs on as many threads as the machine has.
// library: ML.NET
// axis: pipeline builder method
// scores: MLQ1006
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
var plants = ml.Data.LoadFromTextFile<Plant>("plants.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(plants, testFraction: 0.2);
var model = Pipeline().Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
Console.WriteLine($"{metrics.MacroAccuracy:P1} {metrics.LogLoss:F3}");

IEstimator<ITransformer> Pipeline() => ml.Transforms.Conversion.MapValueToKey("Label", "Kind")
    .Append(ml.Transforms.Concatenate("Features", "Height", "Width"))
    .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy()); // expect: MLQ1006

internal sealed class Plant
{
    [LoadColumn(0)] public float Height { get; set; }
    [LoadColumn(1)] public float Width { get; set; }
    [LoadColumn(2)] public string Kind { get; set; } = "";
}
