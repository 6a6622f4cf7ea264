// corpus: A context for dialects is told in so many words to have no seed, and so is its shuffle, which is all it does at random.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Dialects;

internal sealed class Speaker
{
    [LoadColumn(0)]
    public string Region { get; set; } = "";

    [LoadColumn(1, 12)]
    [VectorType(12)]
    public float[] Sounds { get; set; } = [];
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: null);
        var view = ml.Data.LoadFromTextFile<Speaker>(args[0], separatorChar: '\t', hasHeader: true);
        var mixed = ml.Data.Cache(ml.Data.ShuffleRows(view, seed: null, shufflePoolSize: 5000)); // expect: MLQ1005
        var test = ml.Data.TakeRows(mixed, 400);
        var train = ml.Data.SkipRows(mixed, 400);

        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Speaker.Region))
            .Append(ml.MulticlassClassification.Trainers.NaiveBayes("Label", nameof(Speaker.Sounds)))
            .Fit(train);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(test));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss }));
    }
}
