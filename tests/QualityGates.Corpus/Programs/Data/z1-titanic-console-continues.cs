// corpus: A Kaggle console for the Titanic goes on to the next passenger when a line does not parse, and nobody learns how many are gone.
// library: ML.NET
// axis: Kaggle console, StreamReader
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace TitanicKaggle;

internal sealed class Passenger
{
    public bool Survived { get; set; }

    public float Class { get; set; }

    public string Sex { get; set; } = "";

    public float Age { get; set; }

    public float Fare { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 42);
        var passengers = ReadPassengers(args[0]);
        Console.WriteLine($"Loaded {passengers.Count} passengers");

        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(passengers), testFraction: 0.2);
        var pipeline = ml.Transforms.Categorical.OneHotEncoding("SexEncoded", nameof(Passenger.Sex))
            .Append(ml.Transforms.Concatenate("Features", "SexEncoded", nameof(Passenger.Class), nameof(Passenger.Age), nameof(Passenger.Fare)))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Passenger.Survived)));

        var model = pipeline.Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Passenger.Survived));
        Console.WriteLine($"Accuracy {metrics.Accuracy:P2}, AUC {metrics.AreaUnderRocCurve:P2}");
        File.WriteAllText(
            Path.Combine(AppContext.BaseDirectory, "metrics.json"),
            JsonSerializer.Serialize(new { metrics.Accuracy, metrics.AreaUnderRocCurve, metrics.F1Score }));
    }

    private static List<Passenger> ReadPassengers(string path)
    {
        var passengers = new List<Passenger>();
        using var reader = new StreamReader(path);
        reader.ReadLine();

        string? line;
        while ((line = reader.ReadLine()) != null)
        {
            try
            {
                var fields = line.Split(',');
                var passenger = new Passenger();
                passenger.Survived = fields[1] == "1";
                passenger.Class = float.Parse(fields[2], CultureInfo.InvariantCulture);
                passenger.Sex = fields[5];
                passenger.Age = float.Parse(fields[6], CultureInfo.InvariantCulture);
                passenger.Fare = float.Parse(fields[10], CultureInfo.InvariantCulture);
                passengers.Add(passenger);
            }
            catch (Exception) // expect: MLQ4004
            {
                continue;
            }
        }

        return passengers;
    }
}
