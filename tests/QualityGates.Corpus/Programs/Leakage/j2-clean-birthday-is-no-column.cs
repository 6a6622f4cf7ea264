// corpus: Donors have a date of birth that only gives their age and is marked as no column, so a random split of them divides nothing that is ordered.
// library: ML.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var today = DateTime.ParseExact(args[1], "yyyy-MM-dd", CultureInfo.InvariantCulture);
var ml = new MLContext(seed: 12);
var donors = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => Donor.Parse(line.Split(','), today))
    .ToList();
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(donors), testFraction: 0.25);
var model = ml.Transforms.Concatenate("Features", nameof(Donor.Age), nameof(Donor.Weight), nameof(Donor.Iron))
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Donor.Returns)))
    .Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Donor.Returns));
Console.WriteLine($"F1 {metrics.F1Score:F3}, area {metrics.AreaUnderRocCurve:F3}");
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "donors.json"),
    JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve, metrics.LogLoss }));

internal sealed class Donor
{
    [NoColumn] public DateTime Born { get; private set; }

    public float Age { get; set; }

    public float Weight { get; set; }

    public float Iron { get; set; }

    public bool Returns { get; set; }

    public static Donor Parse(string[] cells, DateTime today)
    {
        var born = DateTime.Parse(cells[0], CultureInfo.InvariantCulture);
        return new Donor
        {
            Born = born,
            Age = (float)((today - born).TotalDays / 365.25),
            Weight = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Iron = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Returns = cells[3] == "1",
        };
    }
}
