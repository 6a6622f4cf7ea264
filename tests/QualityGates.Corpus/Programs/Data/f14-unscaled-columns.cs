// corpus: Clusters and a linear model get metres and euros as they are; trees may.
// library: ML.NET
// axis: lambda
// scores: MLQ4010
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var all = ml.Data.LoadFromTextFile<House>("houses.tsv");
var parts = ml.Data.TrainTestSplit(all);
var features = ml.Transforms.Concatenate("Features", "Area", "Price", "Rooms");
var raw = features.Append(ml.BinaryClassification.Trainers.AveragedPerceptron()); // expect: MLQ4010
var scaled = features.Append(ml.Transforms.NormalizeMinMax("Features")).Append(ml.BinaryClassification.Trainers.LinearSvm());
var trees = features.Append(ml.BinaryClassification.Trainers.FastForest());
foreach (var (name, model) in new (string, ITransformer)[] { ("raw", raw.Fit(parts.TrainSet)), ("scaled", scaled.Fit(parts.TrainSet)), ("trees", trees.Fit(parts.TrainSet)) })
{
    var m = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet));
    Console.WriteLine($"{name} {m.F1Score} {m.AreaUnderRocCurve}");
}

class House
{
    [LoadColumn(0)]
    public bool Label { get; set; }

    [LoadColumn(1)]
    public float Area { get; set; }

    [LoadColumn(2)]
    public float Price { get; set; }

    [LoadColumn(3)]
    public float Rooms { get; set; }
}
