// corpus: Generators with a constant seed are made per row, per call and in a getter; per item seeds and one generator per fold are right.
// library: ML.NET
// axis: loop, lambda, property getter, method per row
using Microsoft.ML;

namespace Noise;

internal sealed class Row
{
    public float X { get; set; }
    public float Y { get; set; }
}

internal static class Augmentation
{
    private const int Seed = 12;

    private static Random Source => new Random(Seed); // expect: MLQ1013

    public static void Jitter(List<Row> rows)
    {
        foreach (var row in rows)
        {
            row.X += (float)new Random(42).NextDouble(); // expect: MLQ1013
        }
    }

    public static List<Row> Copies(List<Row> rows) =>
        rows.Select(r => new Row { X = r.X + new Random(Seed).NextSingle(), Y = r.Y }).ToList(); // expect: MLQ1013

    public static void Scale(List<Row> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i].Y *= 1 + Source.NextSingle();
        }
    }

    public static void PerItem(List<Row> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i].X += new Random(Seed + i).NextSingle();
        }
    }

    public static void PerFold(List<Row[]> folds)
    {
        foreach (var fold in folds)
        {
            var order = new Random(Seed + fold.Length);
            order.Shuffle(fold);
        }
    }

    public static double Train(MLContext ml, List<Row> train, List<Row> test)
    {
        Jitter(train);
        Scale(train);
        var model = ml.Transforms.Concatenate("Features", "X").Append(ml.Regression.Trainers.FastTree("Y")).Fit(ml.Data.LoadFromEnumerable(Copies(train)));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Y").RootMeanSquaredError;
    }
}
