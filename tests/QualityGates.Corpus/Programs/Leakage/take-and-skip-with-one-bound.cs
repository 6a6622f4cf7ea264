// corpus: Take and Skip use the same bound on a materialized list, which is a right split by position.
// library: LINQ
// axis: LINQ
using Microsoft.ML;

var random = new Random(42);
var coffees = File.ReadLines("coffee.csv").Skip(1).Select(Coffee.Parse).OrderBy(_ => random.Next()).ToList();
var bound = coffees.Count * 8 / 10;
var train = coffees.Take(bound).ToList();
var test = coffees.Skip(bound).ToList();

var ml = new MLContext(seed: 42);
var model = ml.Transforms.Concatenate("Features", nameof(Coffee.Altitude), nameof(Coffee.Moisture))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Coffee.Points)))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Coffee.Points));
var baseline = train.Average(coffee => coffee.Points);
var baselineError = test.Average(coffee => Math.Abs(coffee.Points - baseline));
return metrics.MeanAbsoluteError < baselineError && metrics.RSquared > 0 ? 0 : 1;

public sealed record Coffee(float Altitude, float Moisture, float Points)
{
    public Coffee() : this(0, 0, 0)
    {
    }

    public static Coffee Parse(string line) => line.Split(',') is [var altitude, var moisture, var points, ..]
        ? new Coffee(float.Parse(altitude, System.Globalization.CultureInfo.InvariantCulture), float.Parse(moisture, System.Globalization.CultureInfo.InvariantCulture), float.Parse(points, System.Globalization.CultureInfo.InvariantCulture))
        : throw new FormatException(line);
}
