// corpus: The rows of a demonstration get their colour from a generator of one seed made for each; they are drawn on the console, and a model is trained on others.
// library: ML.NET
// axis: demonstration
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var data = ml.Data.LoadFromTextFile<Bird>("birds.tsv", separatorChar: '\t', hasHeader: true);
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2, seed: 2);
var model = ml.Transforms.Concatenate("Features", nameof(Bird.Wing), nameof(Bird.Tail), nameof(Bird.Beak))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Bird.Migrates)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Bird.Migrates));
File.WriteAllText("birds.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss }));

string[] bars = ["recall", "precision", "f1"];
double[] heights = [metrics.PositiveRecall, metrics.PositivePrecision, metrics.F1Score];
for (var i = 0; i < bars.Length; i++)
{
    var colour = (ConsoleColor)new Random(5).Next(1, 16);
    Console.ForegroundColor = colour;
    Console.WriteLine($"{bars[i],-10} {new string('#', (int)(heights[i] * 40))}");
}

Console.ResetColor();

internal sealed class Bird
{
    [LoadColumn(0)]
    public float Wing { get; set; }

    [LoadColumn(1)]
    public float Tail { get; set; }

    [LoadColumn(2)]
    public float Beak { get; set; }

    [LoadColumn(3)]
    public bool Migrates { get; set; }
}
