// corpus: Eight hundred rentals to learn from, and all but the first seven hundred to be judged by: a hundred of them are both.
// library: ML.NET
// axis: constants of a class, LINQ, list
using System.Globalization;
using Microsoft.ML;

namespace Bikes;

public static class Settings
{
    public const int TrainRows = 800;
    public const int WarmUp = 700;
}

public sealed class Rental
{
    public float Temperature { get; set; }
    public float Humidity { get; set; }
    public float Count { get; set; }

    public static Rental From(string[] cells) => new()
    {
        Temperature = float.Parse(cells[0], CultureInfo.InvariantCulture),
        Humidity = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Count = float.Parse(cells[2], CultureInfo.InvariantCulture),
    };
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        var rentals = File.ReadLines("bikes.csv").Skip(1).Select(line => Rental.From(line.Split(','))).ToList();
        var train = ml.Data.LoadFromEnumerable(rentals.Take(Settings.TrainRows).ToList());
        var test = ml.Data.LoadFromEnumerable(rentals.Skip(Settings.WarmUp).ToList());

        var model = ml.Transforms.Concatenate("Features", nameof(Rental.Temperature), nameof(Rental.Humidity))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Rental.Count)))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Rental.Count)); // expect: MLQ2004
        Console.WriteLine($"{metrics.MeanAbsoluteError} {metrics.RSquared}");
    }
}
