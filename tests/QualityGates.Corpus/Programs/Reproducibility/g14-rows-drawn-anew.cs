// corpus: A query that draws a random sample stays lazy and is given to the loader, which reads it at each pass; the one that is kept in a list is fine.
// library: ML.NET
// axis: iterator method, property
using Microsoft.ML;

var ml = new MLContext(seed: 9);
var source = new Sensors(args[0]);
var train = ml.Data.LoadFromEnumerable(source.Noisy);
var test = ml.Data.LoadFromEnumerable(source.Kept);
var model = ml.Transforms.Concatenate("Features", "A", "B")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.Regression.Trainers.LbfgsPoissonRegression("Y"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "Y");
Console.WriteLine($"{metrics.MeanAbsoluteError:F2} {metrics.RSquared:F2}");

public sealed class Sensors(string file)
{
    private readonly Random _random = new(3);

    public IEnumerable<Sensor> Noisy => Rows("train").Select(r => new Sensor { A = r.A + (float)_random.NextDouble(), B = r.B, Y = r.Y }); // expect: MLQ1010

    public IReadOnlyList<Sensor> Kept { get; } = Rows(file, "test").ToList();

    private IEnumerable<Sensor> Rows(string part) => Rows(file, part);

    private static IEnumerable<Sensor> Rows(string file, string part)
    {
        foreach (var line in File.ReadLines(file).Where(l => l.StartsWith(part, StringComparison.Ordinal)))
        {
            var c = line.Split('\t');
            yield return new Sensor { A = Number(c[1]), B = Number(c[2]), Y = Number(c[3]) };
        }
    }

    private static float Number(string text) => float.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

public sealed class Sensor
{
    public float A { get; set; }
    public float B { get; set; }
    public float Y { get; set; }
}
