// corpus: A bootstrap sample, which repeats rows, is split afterwards.
// library: ML.NET
// axis: helper method
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var scored = Trained(ml.Data.BootstrapSample(ml.Data.LoadFromTextFile<Bird>("birds.csv", ',', hasHeader: true), seed: 7)); // expect: MLQ2012
var metrics = ml.MulticlassClassification.Evaluate(scored);
File.WriteAllText("birds.txt", $"{metrics.MacroAccuracy:F3} {metrics.LogLoss:F3}"); // expect: MLQ1008

IDataView Trained(IDataView birds)
{
    var split = ml.Data.TrainTestSplit(birds, testFraction: 0.2);
    return ml.Transforms.Conversion.MapValueToKey("Label", nameof(Bird.Species))
        .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
        .Fit(split.TrainSet)
        .Transform(split.TestSet);
}

public sealed class Bird
{
    [LoadColumn(0)] public string Species { get; set; } = "";
    [LoadColumn(1, 12), VectorType(12)] public float[] Features { get; set; } = [];
}
