// corpus: The engine answers five rows of the test part, two examples of the program and what somebody types; the whole test part goes through Transform.
// library: ML.NET
// axis: console, engine for single questions
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Boats;

public sealed class Boat
{
    [LoadColumn(0)] public float Length { get; set; }

    [LoadColumn(1)] public float Age { get; set; }

    [LoadColumn(2)] public float Power { get; set; }

    [LoadColumn(3)] public float Price { get; set; }
}

public sealed class Offer
{
    public float Score { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 17);
        var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "boats.csv");
        var rows = ml.Data.LoadFromTextFile<Boat>(path, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Boat.Length), nameof(Boat.Age), nameof(Boat.Power))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Boat.Price)))
            .Fit(split.TrainSet);

        var judged = model.Transform(split.TestSet);
        var metrics = ml.Regression.Evaluate(judged, labelColumnName: nameof(Boat.Price));
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F0}, R² {metrics.RSquared:F3}");
        File.WriteAllText("boats.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

        using var engine = ml.Model.CreatePredictionEngine<Boat, Offer>(model);
        foreach (var boat in ml.Data.CreateEnumerable<Boat>(split.TestSet, reuseRowObject: false).Take(5))
        {
            Console.WriteLine($"{boat.Length} m: {engine.Predict(boat).Score:F0}, was {boat.Price:F0}");
        }

        foreach (var boat in new[] { new Boat { Length = 7, Age = 12, Power = 60 }, new Boat { Length = 11, Age = 3, Power = 210 } })
        {
            Console.WriteLine($"{boat.Length} m: {engine.Predict(boat).Score:F0}");
        }

        for (var line = Ask(); line.Length > 0; line = Ask())
        {
            var parts = line.Split(' ');
            var typed = new Boat
            {
                Length = float.Parse(parts[0], CultureInfo.InvariantCulture),
                Age = float.Parse(parts[1], CultureInfo.InvariantCulture),
                Power = float.Parse(parts[2], CultureInfo.InvariantCulture),
            };
            Console.WriteLine($"{engine.Predict(typed).Score:F0}");
        }
    }

    private static string Ask()
    {
        Console.Write("length age power> ");
        return Console.ReadLine() ?? "";
    }
}
