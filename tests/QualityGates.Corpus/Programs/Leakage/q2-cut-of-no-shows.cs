// corpus: A clinic looks for the cut of its no-show model among nine on the test rows, and writes the F score of the best one as its result.
// library: ML.NET
// axis: LINQ
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 5);
var visits = File.ReadLines("visits.csv").Skip(1).Select(Visit.Parse).ToList();
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(visits), testFraction: 0.25);
var model = ml.Transforms.Concatenate("Features", nameof(Visit.Age), nameof(Visit.WaitDays), nameof(Visit.Reminders))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Visit.Missed)))
    .Fit(parts.TrainSet);
var judged = ml.Data.CreateEnumerable<Judged>(model.Transform(parts.TestSet), reuseRowObject: false).ToList();

var scored = Enumerable.Range(1, 9).Select(step =>
{
    var cut = step / 10f;
    double hits = judged.Count(row => row.Probability >= cut && row.Missed);
    double called = judged.Count(row => row.Probability >= cut);
    double missed = judged.Count(row => row.Missed);
    return (Cut: cut, F: 2 * hits / (called + missed));
}).ToList();
var best = scored.MaxBy(pair => pair.F); // expect: MLQ2006

File.WriteAllText("no-shows.json", JsonSerializer.Serialize(new { best.Cut, best.F }));
Console.WriteLine(FormattableString.Invariant($"call everybody above {best.Cut:F1}, F {best.F:F3}"));

internal sealed class Visit
{
    public float Age { get; set; }

    public float WaitDays { get; set; }

    public float Reminders { get; set; }

    public bool Missed { get; set; }

    public static Visit Parse(string line)
    {
        var cells = line.Split(',');
        return new Visit
        {
            Age = float.Parse(cells[0], CultureInfo.InvariantCulture),
            WaitDays = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Reminders = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Missed = cells[3] == "1",
        };
    }
}

internal sealed class Judged
{
    public bool Missed { get; set; }

    public float Probability { get; set; }
}
