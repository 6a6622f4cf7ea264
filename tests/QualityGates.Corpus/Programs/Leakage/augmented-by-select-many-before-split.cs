// corpus: Every picture is mirrored and both versions go into one list, which is split at random: a picture and its mirror image may be apart.
// library: ML.NET
// axis: LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 9);
var drawn = File.ReadLines("symbols.csv").Select(Symbol.Parse).ToList();
var augmented = drawn.SelectMany(symbol => new[] { symbol, symbol.Mirrored() }).ToList();
var view = ml.Data.LoadFromEnumerable(augmented);

var parts = ml.Data.TrainTestSplit(view, testFraction: 0.2); // expect: MLQ2012
var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Symbol.Name))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy("Label", nameof(Symbol.Pixels)));
var metrics = ml.MulticlassClassification.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet));
return metrics.MacroAccuracy > 0.8 && metrics.LogLoss < 1 ? 0 : 1;

public sealed class Symbol
{
    public string Name { get; set; } = "";

    [VectorType(64)] public float[] Pixels { get; set; } = [];

    public static Symbol Parse(string line) => line.Split(',') is [var name, .. var pixels]
        ? new Symbol { Name = name, Pixels = pixels.Select(float.Parse).ToArray() } // expect: MLQ1008
        : throw new FormatException(line);

    public Symbol Mirrored() => new() { Name = Name, Pixels = Pixels.Chunk(8).SelectMany(row => row.Reverse()).ToArray() };
}
