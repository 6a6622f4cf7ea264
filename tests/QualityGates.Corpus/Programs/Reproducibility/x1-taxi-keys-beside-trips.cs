// corpus: Taxi trips are sorted by random keys in an array beside them, and the generator of these keys has no seed.
// library: ML.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var trips = File.ReadLines(args[0]).Skip(1).Select(Trip.Parse).ToArray();
var keys = new double[trips.Length];
var dice = new Random(); // expect: MLQ1002
for (var i = 0; i < keys.Length; i++)
{
    keys[i] = dice.NextDouble();
}

Array.Sort(keys, trips);

var cut = trips.Length * 4 / 5;
var ml = new MLContext(seed: 1);
var train = ml.Data.LoadFromEnumerable(trips[..cut]);
var test = ml.Data.LoadFromEnumerable(trips[cut..]);
var model = ml.Transforms.Concatenate("Features", nameof(Trip.Kilometres), nameof(Trip.Minutes), nameof(Trip.Passengers))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Trip.Fare)))
    .Fit(train);

var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Trip.Fare));
File.WriteAllText("fares.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
Console.WriteLine($"{trips.Length} trips, {metrics.MeanAbsoluteError:F2} off on average");

internal sealed class Trip
{
    public float Kilometres { get; set; }

    public float Minutes { get; set; }

    public float Passengers { get; set; }

    public float Fare { get; set; }

    public static Trip Parse(string line)
    {
        var cells = line.Split(',');
        return new Trip
        {
            Kilometres = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Minutes = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Passengers = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Fare = float.Parse(cells[3], CultureInfo.InvariantCulture),
        };
    }
}
