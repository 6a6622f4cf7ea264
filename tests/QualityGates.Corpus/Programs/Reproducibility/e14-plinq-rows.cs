// corpus: Rows parsed in parallel arrive in any order and are split by position; the ordered query and the count are right.
// library: ML.NET
// axis: PLINQ, query syntax
using System.Globalization;
using Microsoft.ML;

var lines = File.ReadAllLines(args[0]);
var rows = lines.AsParallel().Where(l => l.Length > 0).Select(Sensor.Parse).ToList(); // expect: MLQ1007
var ordered = lines.AsParallel().AsOrdered().Where(l => l.Length > 0).Select(Sensor.Parse).ToList();
var bad = lines.AsParallel().Count(l => l.Length == 0);
Console.WriteLine($"{bad} empty lines, {ordered.Count} rows");

var ml = new MLContext(14);
var n = rows.Count * 4 / 5;
Train(rows.Take(n), rows.Skip(n));
Train(ordered.Take(n), ordered.Skip(n));

void Train(IEnumerable<Sensor> train, IEnumerable<Sensor> test)
{
    var model = ml.Transforms.Concatenate("Features", "Heat", "Spin").Append(ml.BinaryClassification.Trainers.FastForest("Failed")).Fit(ml.Data.LoadFromEnumerable(train));
    var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(ml.Data.LoadFromEnumerable(test)), "Failed");
    Console.WriteLine($"{metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3}");
}

internal sealed class Sensor
{
    public float Heat { get; set; }
    public float Spin { get; set; }
    public bool Failed { get; set; }

    public static Sensor Parse(string line)
    {
        var p = line.Split(',');
        return new Sensor { Heat = float.Parse(p[0], CultureInfo.InvariantCulture), Spin = float.Parse(p[1], CultureInfo.InvariantCulture), Failed = p[2] == "yes" };
    }
}
