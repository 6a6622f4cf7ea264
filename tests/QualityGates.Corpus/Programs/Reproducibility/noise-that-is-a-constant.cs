// corpus: Noise is drawn from a seeded generator that is created for each row, here in a query and there in a method; the test rows have one for all.
// library: Microsoft.ML
// axis: lambda, method per row
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var rows = Enumerable.Range(0, 500).Select(i => new Point { X = i, Y = 2 * i + (float)new Random(42).NextDouble() }).ToList(); // expect: MLQ1013
foreach (var row in rows)
{
    row.X += Noise.Small();
}

var random = new Random(43);
var test = Enumerable.Range(0, 100).Select(i => new Point { X = i, Y = 2 * i + random.NextSingle() }).ToList();
var model = ml.Transforms.Concatenate("Features", "X").Append(ml.Regression.Trainers.FastTree(labelColumnName: "Y")).Fit(ml.Data.LoadFromEnumerable(rows));
Console.WriteLine(ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), labelColumnName: "Y").MeanAbsoluteError);

static class Noise
{
    public static float Small()
    {
        var generator = new Random(1); // expect: MLQ1013
        return generator.NextSingle() / 10;
    }
}

sealed class Point
{
    public float X { get; set; }
    public float Y { get; set; }
}
