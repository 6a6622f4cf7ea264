// corpus: Patients are dealt to the parts, so that no one's scans are on both sides; ids serve for that and are no feature.
// library: ML.NET
// axis: groups, sets, lookup
// scores: MLQ2010 MLQ2014
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 4);
var scans = File.ReadLines("scans.csv").Skip(1).Select(Scan.Parse).ToList();
string[] patients = scans.Select(scan => scan.PatientId).Distinct().Order(StringComparer.Ordinal).ToArray();
new Random(4).Shuffle(patients);
var heldOut = patients.Take(patients.Length / 5).ToHashSet();
var sides = scans.ToLookup(scan => heldOut.Contains(scan.PatientId));

var train = ml.Data.LoadFromEnumerable(sides[false].ToList());
var test = ml.Data.LoadFromEnumerable(sides[true].ToList());
var model = ml.Transforms.Concatenate("Features", nameof(Scan.Density), nameof(Scan.Diameter))
    .Append(ml.Transforms.NormalizeRobustScaling("Features"))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Scan.Malignant)))
    .Fit(train);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Scan.Malignant));
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, recall {metrics.PositiveRecall:F3}");

internal sealed class Scan
{
    public string PatientId { get; set; } = "";
    public float Density { get; set; }
    public float Diameter { get; set; }
    public bool Malignant { get; set; }

    public static Scan Parse(string line)
    {
        var cells = line.Split(',');
        return new Scan
        {
            PatientId = cells[0],
            Density = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Diameter = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Malignant = cells[3] == "M",
        };
    }
}
