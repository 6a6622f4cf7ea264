// corpus: Days of a power plant are divided by position: each window trains on the days before it, and the errors of all windows are put together.
// library: ML.NET
// axis: iterator
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var days = File.ReadLines("plant.csv").Skip(1).Select(PlantDay.Parse).OrderBy(day => day.Date).ToArray();
var ml = new MLContext(seed: 36);
var pipeline = ml.Transforms.Concatenate("Features", nameof(PlantDay.Sun), nameof(PlantDay.Wind), nameof(PlantDay.Before))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(PlantDay.Output)));

var errors = new List<(double Mae, double Rmse)>();
foreach (var (known, next) in Windows(days, first: 365, step: 30))
{
    var model = pipeline.Fit(ml.Data.LoadFromEnumerable(known));
    var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(next)), nameof(PlantDay.Output));
    errors.Add((metrics.MeanAbsoluteError, metrics.RootMeanSquaredError));
}

File.WriteAllText("plant.json", JsonSerializer.Serialize(new
{
    Mae = errors.Average(error => error.Mae),
    Rmse = errors.Average(error => error.Rmse),
}));

static IEnumerable<(PlantDay[] Known, PlantDay[] Next)> Windows(PlantDay[] rows, int first, int step)
{
    for (var at = first; at + step <= rows.Length; at += step)
    {
        yield return (rows[..at], rows[at..(at + step)]);
    }
}

internal sealed class PlantDay
{
    public DateTime Date { get; set; }

    public float Sun { get; set; }

    public float Wind { get; set; }

    public float Before { get; set; }

    public float Output { get; set; }

    public static PlantDay Parse(string line)
    {
        var cells = line.Split(',');
        var numbers = cells[1..].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new PlantDay
        {
            Date = DateTime.Parse(cells[0], CultureInfo.InvariantCulture),
            Sun = numbers[0],
            Wind = numbers[1],
            Before = numbers[2],
            Output = numbers[3],
        };
    }
}
