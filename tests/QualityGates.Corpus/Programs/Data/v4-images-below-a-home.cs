// corpus: Pictures are loaded from a folder of somebody's home, and the graph of TensorFlow from a walk that is put together step by step.
// library: ML.NET
// axis: statements
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pictures;

public sealed class Picture
{
    [LoadColumn(0)] public string ImagePath { get; set; } = "";
    [LoadColumn(1)] public string Label { get; set; } = "";
}

internal static class Program
{
    private static void Main()
    {
        var home = "/Users/lena/Pictures/birds"; // expect: MLQ4001
        var folder = Directory.GetCurrentDirectory();
        folder = Path.Combine(folder, "..");
        folder = Path.Combine(folder, ".."); // expect: MLQ4001
        var graph = Path.Combine(folder, "inception", "graph.pb");

        var ml = new MLContext(seed: 1);
        var rows = ml.Data.LoadFromTextFile<Picture>(Path.Combine(home, "birds.tsv"));
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.LoadImages("input", home, nameof(Picture.ImagePath))
            .Append(ml.Transforms.ResizeImages("input", 224, 224))
            .Append(ml.Transforms.ExtractPixels("input"))
            .Append(ml.Model.LoadTensorFlowModel(graph).ScoreTensorFlowModel("softmax2_pre_activation", "input"))
            .Append(ml.Transforms.Conversion.MapValueToKey("Key", "Label"))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy("Key", "softmax2_pre_activation"))
            .Fit(split.TrainSet);
        Console.WriteLine(ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet), "Key").MicroAccuracy);
    }
}
