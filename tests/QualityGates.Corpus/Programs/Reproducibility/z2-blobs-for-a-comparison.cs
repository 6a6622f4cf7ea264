// corpus: Two trainers are compared on points that are made up for learning and for testing, each time by a generator without seed.
// library: ML.NET
// axis: made-up rows
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 6);
var train = ml.Data.LoadFromEnumerable(Blobs.Make(new Random(), 2_000)); // expect: MLQ1002
var test = ml.Data.LoadFromEnumerable(Blobs.Make(new Random(), 500)); // expect: MLQ1002

var features = ml.Transforms.Concatenate("Features", nameof(Spot.X), nameof(Spot.Y));
var forest = features.Append(ml.BinaryClassification.Trainers.FastForest()).Fit(train);
var boosted = features.Append(ml.BinaryClassification.Trainers.FastTree()).Fit(train);

var ofForest = ml.BinaryClassification.EvaluateNonCalibrated(forest.Transform(test));
var ofBoosted = ml.BinaryClassification.Evaluate(boosted.Transform(test));
File.WriteAllText("comparison.json", JsonSerializer.Serialize(new
{
    Forest = new { ofForest.Accuracy, ofForest.AreaUnderRocCurve },
    Boosted = new { ofBoosted.Accuracy, ofBoosted.AreaUnderRocCurve },
}));

internal sealed class Spot
{
    public float X { get; set; }

    public float Y { get; set; }

    public bool Label { get; set; }
}

internal static class Blobs
{
    public static List<Spot> Make(Random random, int count)
    {
        var spots = new List<Spot>();
        for (var i = 0; i < count; i++)
        {
            var inner = i % 2 == 0;
            var angle = 2 * Math.PI * random.NextDouble();
            var radius = (inner ? 1.0 : 2.5) + 0.5 * Gauss(random);
            spots.Add(new Spot
            {
                X = (float)(radius * Math.Cos(angle)),
                Y = (float)(radius * Math.Sin(angle)),
                Label = inner,
            });
        }

        return spots;
    }

    private static double Gauss(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
