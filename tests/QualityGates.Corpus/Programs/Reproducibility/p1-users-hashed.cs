// corpus: The hash code of a user's name decides on which side of the split the row is, and a hash of the campaign is a feature.
// library: ML.NET
// axis: partition by predicate, property initialiser, HashCode
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var visits = File.ReadLines("visits.csv").Skip(1).Select(Visit.Parse).ToList();
var train = visits.Where(visit => IsTrain(visit.User)).ToList();
var test = visits.Where(visit => !IsTrain(visit.User)).ToList();

var model = ml.Transforms.Concatenate("Features", nameof(Visit.Campaign), nameof(Visit.Seconds))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Visit.Bought)))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Visit.Bought));
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");

static bool IsTrain(string user) => Math.Abs(user.GetHashCode() % 100) < 80; // expect: MLQ1009

internal sealed class Visit
{
    public string User { get; set; } = "";
    public float Campaign { get; set; }
    public float Seconds { get; set; }
    public bool Bought { get; set; }

    public static Visit Parse(string line)
    {
        var cells = line.Split(',');
        return new Visit
        {
            User = cells[0],
            Campaign = (uint)HashCode.Combine(cells[1], cells[2]) % 64, // expect: MLQ1009
            Seconds = float.Parse(cells[3], CultureInfo.InvariantCulture),
            Bought = cells[4] == "1",
        };
    }
}
