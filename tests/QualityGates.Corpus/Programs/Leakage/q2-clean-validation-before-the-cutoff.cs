// corpus: Flights before a cutoff are divided at random to choose the number of leaves; the model is then tested on flights after it.
// library: ML.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var cutoff = new DateTime(2024, 7, 1);
var flights = File.ReadLines("flights.csv").Skip(1).Select(Flight.Parse).ToList();
var ml = new MLContext(seed: 44);
var past = ml.Data.LoadFromEnumerable(flights.Where(flight => flight.Departure < cutoff).ToList());
var future = ml.Data.LoadFromEnumerable(flights.Where(flight => flight.Departure >= cutoff).ToList());

var parts = ml.Data.TrainTestSplit(past, testFraction: 0.2);
var leaves = new[] { 8, 16, 48 }.MinBy(count => Evaluate(Fit(parts.TrainSet, count), parts.TestSet).MeanAbsoluteError);

var model = Fit(past, leaves);
var metrics = Evaluate(model, future);
File.WriteAllText("flights.json", JsonSerializer.Serialize(new { leaves, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

ITransformer Fit(IDataView rows, int count) =>
    ml.Transforms.Concatenate("Features", nameof(Flight.Hour), nameof(Flight.Wind), nameof(Flight.Seats))
        .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Flight.Delay), numberOfLeaves: count))
        .Fit(rows);

RegressionMetrics Evaluate(ITransformer fitted, IDataView rows) =>
    ml.Regression.Evaluate(fitted.Transform(rows), labelColumnName: nameof(Flight.Delay));

internal sealed class Flight
{
    public DateTime Departure { get; set; }

    public float Hour { get; set; }

    public float Wind { get; set; }

    public float Seats { get; set; }

    public float Delay { get; set; }

    public static Flight Parse(string line)
    {
        var cells = line.Split(',');
        var departure = DateTime.Parse(cells[0], CultureInfo.InvariantCulture);
        var numbers = cells[1..].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Flight { Departure = departure, Hour = departure.Hour, Wind = numbers[0], Seats = numbers[1], Delay = numbers[2] };
    }
}
