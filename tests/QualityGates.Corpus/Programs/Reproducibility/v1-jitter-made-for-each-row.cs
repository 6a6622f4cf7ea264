// corpus: A generator with a constant seed is made for each row in a loop, in a query and in a method that a query calls.
// library: ML.NET
// axis: loop, lambda, method group
using Microsoft.ML;

namespace Jitter;

public sealed class Point
{
    public float X { get; set; }
    public float Y { get; set; }
    public bool Label { get; set; }
}

public sealed class Points(MLContext ml)
{
    public IDataView Circle(int count)
    {
        var points = new List<Point>();
        for (var i = 0; i < count; i++)
        {
            var angle = i * 2 * MathF.PI / count;
            var noise = new Random(42).NextSingle(); // expect: MLQ1013
            points.Add(new Point { X = MathF.Cos(angle) + noise, Y = MathF.Sin(angle), Label = i % 2 == 0 });
        }

        return ml.Data.LoadFromEnumerable(points);
    }

    public IDataView Shaken(IEnumerable<Point> points) => ml.Data.LoadFromEnumerable(points
        .Select(point => new Point { X = point.X + (float)new Random(7).NextDouble(), Y = point.Y, Label = point.Label }) // expect: MLQ1013
        .ToList());

    public IDataView Widened(IEnumerable<Point> points) => ml.Data.LoadFromEnumerable(points.Select(Widen).ToList());

    private static Point Widen(Point point)
    {
        var random = new Random(1); // expect: MLQ1013
        return new Point { X = point.X * (0.9f + 0.2f * random.NextSingle()), Y = point.Y, Label = point.Label };
    }
}
