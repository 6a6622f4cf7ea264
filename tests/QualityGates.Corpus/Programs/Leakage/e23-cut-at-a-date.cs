// corpus: Rows are divided at a date; the mean that centres both parts comes from the older ones only.
// library: ML.NET, LINQ
// axis: LINQ
// scores: MLQ2009
using System.Globalization;
using Microsoft.ML;

var cutoff = new DateTime(2024, 1, 1);
var readings = File.ReadLines("meters.csv").Skip(1).Select(Parse).OrderBy(r => r.At).ToList();
var older = readings.Where(r => r.At < cutoff).ToList();
var newer = readings.Where(r => r.At >= cutoff).ToList();
var mean = older.Average(r => r.Temperature);
var ml = new MLContext(seed: 1);
var train = ml.Data.LoadFromEnumerable(older.Select(r => r with { Temperature = r.Temperature - mean }).ToList());
var test = ml.Data.LoadFromEnumerable(newer.Select(r => r with { Temperature = r.Temperature - mean }).ToList());
var model = ml.Transforms.Concatenate("Features", "Temperature", "Wind")
    .Append(ml.Regression.Trainers.Sdca("Load"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "Load");
File.WriteAllText("m.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));

static Reading Parse(string line)
{
    var cells = line.Split(',');
    return new Reading
    {
        At = DateTime.Parse(cells[0], CultureInfo.InvariantCulture),
        Temperature = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Wind = float.Parse(cells[2], CultureInfo.InvariantCulture),
        Load = float.Parse(cells[3], CultureInfo.InvariantCulture),
    };
}

public sealed record Reading
{
    public DateTime At { get; init; }
    public float Temperature { get; init; }
    public float Wind { get; init; }
    public float Load { get; init; }
}
