// corpus: Repairs get a new Guid by which their answers are found again, and one row at random is shown at the end; neither decides what is learned, which is right.
// library: ML.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Repairs;

internal sealed class Repair
{
    public string Ticket { get; set; } = Guid.NewGuid().ToString("N");

    public float Age { get; set; }

    public float Parts { get; set; }

    public float Hours { get; set; }
}

internal sealed class Estimate
{
    public string Ticket { get; set; } = "";

    [ColumnName("Score")]
    public float Hours { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var repairs = File.ReadLines(args[0]).Skip(1).Select(Parse).ToList();
        var cut = repairs.Count * 3 / 4;
        var train = repairs.Take(cut).ToList();
        var test = repairs.Skip(cut).ToList();

        var ml = new MLContext(seed: 5);
        var heldOut = ml.Data.LoadFromEnumerable(test);
        var model = ml.Transforms.Concatenate("Features", "Age", "Parts")
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Hours"))
            .Fit(ml.Data.LoadFromEnumerable(train));
        var answered = model.Transform(heldOut);
        var metrics = ml.Regression.Evaluate(answered, labelColumnName: "Hours");
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

        var estimates = ml.Data.CreateEnumerable<Estimate>(answered, reuseRowObject: false).ToDictionary(estimate => estimate.Ticket);
        var shown = test[Random.Shared.Next(test.Count)];
        Console.WriteLine($"For example {shown.Ticket}: {estimates[shown.Ticket].Hours:F1} hours, it took {shown.Hours:F1}.");
    }

    private static Repair Parse(string line)
    {
        var cells = line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Repair { Age = cells[0], Parts = cells[1], Hours = cells[2] };
    }
}
