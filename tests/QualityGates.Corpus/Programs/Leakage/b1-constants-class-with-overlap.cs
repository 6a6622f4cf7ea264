// corpus: Slices of one list are taken with constants of another type that do not meet: the first 900 rows train, everything after row 800 tests.
// library: ML.NET
// axis: constants in a static settings class, GetRange
using Microsoft.ML;
using Microsoft.ML.Data;

var rows = File.ReadLines("steel.csv").Skip(1).Select(Plate.Parse).ToList();
var training = rows.GetRange(0, Sizes.Training);
var testing = rows.GetRange(Sizes.TestStart, 300);

var ml = new MLContext(seed: 2);
var model = ml.Transforms.Concatenate("Features", nameof(Plate.Thickness), nameof(Plate.Luminosity))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Plate.Faulty)))
    .Fit(ml.Data.LoadFromEnumerable(training));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(testing)), nameof(Plate.Faulty)); // expect: MLQ2004
Console.WriteLine($"F1 {metrics.F1Score:F3}, AUC {metrics.AreaUnderRocCurve:F3}");
Environment.ExitCode = metrics.F1Score > 0.8 ? 0 : 1;

internal static class Sizes
{
    public const int Total = 1100;
    public const int Training = 900;
    public const int TestStart = Total - 300;
}

internal sealed class Plate
{
    public float Thickness { get; set; }
    public float Luminosity { get; set; }
    public bool Faulty { get; set; }

    public static Plate Parse(string line)
    {
        var c = line.Split(',');
        return new Plate { Thickness = float.Parse(c[0]), Luminosity = float.Parse(c[1]), Faulty = c[2] == "1" }; // expect: MLQ1008 MLQ1008
    }
}
