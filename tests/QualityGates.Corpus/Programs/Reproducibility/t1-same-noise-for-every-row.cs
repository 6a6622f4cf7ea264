// corpus: Each row makes the generator anew from the same seed, so that all get the same noise.
// library: ML.NET
// axis: loop, static method
using Microsoft.ML;

public sealed class Point
{
    public float X { get; set; }
    public float Label { get; set; }
}

public static class CurveData
{
    private const int Seed = 99;

    public static List<Point> Generate(int count, float from)
    {
        var points = new List<Point>();
        for (int i = 0; i < count; i++)
        {
            var random = new Random(Seed); // expect: MLQ1013
            float x = from + i * 0.01f;
            points.Add(new Point { X = x, Label = MathF.Sin(x) + (float)random.NextDouble() * 0.2f });
        }

        return points;
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        var train = ml.Data.LoadFromEnumerable(CurveData.Generate(1000, 0));
        var test = ml.Data.LoadFromEnumerable(CurveData.Generate(200, 10));
        var model = ml.Transforms.Concatenate("Features", "X").Append(ml.Regression.Trainers.FastTree()).Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test));
        Console.WriteLine($"{metrics.RSquared:0.00} {metrics.MeanAbsoluteError:0.00}");
    }
}
