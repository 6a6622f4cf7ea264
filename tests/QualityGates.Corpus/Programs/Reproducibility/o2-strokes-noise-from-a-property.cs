// corpus: Training strokes of handwriting get noise, but the property that gives the generator makes it anew at every use.
// library: ML.NET
// axis: property getter
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Strokes;

public sealed class Stroke
{
    [VectorType(32)] public float[] Points { get; set; } = [];

    public string Digit { get; set; } = "";
}

public sealed class Augmenter(float strength)
{
    private Random Noise => new Random(17); // expect: MLQ1013

    public IEnumerable<Stroke> Expand(IReadOnlyList<Stroke> strokes)
    {
        foreach (var stroke in strokes)
        {
            yield return stroke;
            yield return new Stroke { Digit = stroke.Digit, Points = Array.ConvertAll(stroke.Points, Shake) };
        }
    }

    private float Shake(float value) => value + strength * (float)(Noise.NextDouble() - 0.5);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 17);
        var training = new Augmenter(0.05f).Expand(Read(args[0])).ToList();
        var testing = Read(args[1]);
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Stroke.Digit))
            .Append(ml.MulticlassClassification.Trainers.LightGbm(new LightGbmMulticlassTrainer.Options
            {
                FeatureColumnName = nameof(Stroke.Points),
                NumberOfIterations = 60,
                Deterministic = true,
                NumberOfThreads = 1,
            }))
            .Fit(ml.Data.LoadFromEnumerable(training));
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(testing)));
        File.WriteAllText(args[2], JsonSerializer.Serialize(new { metrics.MicroAccuracy, metrics.MacroAccuracy, metrics.LogLoss }));
    }

    private static List<Stroke> Read(string file)
        => File.ReadLines(file)
            .Select(line => line.Split(' '))
            .Select(cells => new Stroke
            {
                Digit = cells[0],
                Points = cells.Skip(1).Take(32).Select(c => float.Parse(c, CultureInfo.InvariantCulture)).ToArray(),
            })
            .ToList();
}
