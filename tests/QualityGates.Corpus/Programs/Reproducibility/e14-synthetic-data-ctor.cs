// corpus: The generator of synthetic training rows takes an optional generator and falls back to one without seed.
// library: ML.NET
// axis: optional parameter, coalesce, yield turned into list, primary constructor
using Microsoft.ML;

var ml = new MLContext(2024);
var generator = new RowGenerator();
var train = ml.Data.LoadFromEnumerable(generator.Make(1000));
var test = ml.Data.LoadFromEnumerable(generator.Make(200));
var model = ml.Transforms.Concatenate("Features", "X", "Z").Append(ml.Regression.Trainers.FastTree("Y")).Fit(train);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(test), "Y").MeanAbsoluteError);

internal sealed class RowGenerator(Random? random = null)
{
    private readonly Random _random = random ?? new Random(); // expect: MLQ1002

    public List<Point> Make(int count)
    {
        var points = new List<Point>(count);
        for (var i = 0; i < count; i++)
        {
            var x = _random.NextSingle();
            var z = _random.NextSingle();
            points.Add(new Point { X = x, Z = z, Y = 3 * x - z });
        }

        return points;
    }
}

internal sealed class Point
{
    public float X { get; set; }
    public float Z { get; set; }
    public float Y { get; set; }
}
