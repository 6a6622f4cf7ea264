// corpus: Rare defects are made more frequent by points between neighbours; neighbour and place between are asked of the shared generator.
// library: ML.NET
// axis: oversampling
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var all = File.ReadLines(args[0])
    .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .Select(cells => new Plate { Measures = cells[..4], Defect = cells[4] > 0 })
    .ToList();
var cut = all.Count * 7 / 10;
var train = all.Take(cut).ToList();
var test = all.Skip(cut).ToList();

train.AddRange(Smote.Between(train.Where(plate => plate.Defect).ToList(), wanted: train.Count / 3));

var ml = new MLContext(seed: 9);
var model = ml.BinaryClassification.Trainers.FastForest(nameof(Plate.Defect), nameof(Plate.Measures))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Plate.Defect));
File.WriteAllText("defects.json", JsonSerializer.Serialize(new { metrics.PositiveRecall, metrics.PositivePrecision, metrics.F1Score }));

internal sealed class Plate
{
    [VectorType(4)]
    public float[] Measures { get; set; } = [];

    public bool Defect { get; set; }
}

internal static class Smote
{
    public static IEnumerable<Plate> Between(List<Plate> rare, int wanted)
    {
        var made = new List<Plate>();
        for (var i = 0; made.Count < wanted; i++)
        {
            var one = rare[i % rare.Count].Measures;
            var near = rare.Select(plate => plate.Measures).OrderBy(other => Distance(one, other)).Skip(1).Take(5).ToArray();
            var neighbour = near[Random.Shared.Next(near.Length)]; // expect: MLQ1002
            var share = Random.Shared.NextSingle(); // expect: MLQ1002
            made.Add(new Plate { Measures = one.Zip(neighbour, (a, b) => a + share * (b - a)).ToArray(), Defect = true });
        }

        return made;
    }

    private static float Distance(float[] a, float[] b)
    {
        var sum = 0f;
        for (var i = 0; i < a.Length; i++)
        {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }

        return sum;
    }
}
