// corpus: The list is cut first and only the training list gets copies of the rare rows, in the same kind of method that would leak before the cut.
// library: ML.NET
// axis: list mutated in a void method after GetRange
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 69);
var calls = File.ReadLines("calls.csv").Skip(1).Select(l => l.Split(','))
    .Select(c => new Call { Duration = float.Parse(c[0], System.Globalization.CultureInfo.InvariantCulture), Hour = float.Parse(c[1], System.Globalization.CultureInfo.InvariantCulture), Nuisance = c[2] == "1" })
    .ToList();
var count = calls.Count / 4;
var test = calls.GetRange(0, count);
var train = calls.GetRange(count, calls.Count - count);
Oversample(train, c => c.Nuisance, times: 5);

var model = ml.Transforms.Concatenate("Features", "Duration", "Hour")
    .Append(ml.BinaryClassification.Trainers.FastTree("Nuisance"))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Nuisance");
Console.WriteLine($"F1 {metrics.F1Score:F3}, AUPRC {metrics.AreaUnderPrecisionRecallCurve:F3}");
return metrics.F1Score > 0.4 ? 0 : 1;

static void Oversample<T>(List<T> rows, Func<T, bool> rare, int times)
{
    var extra = rows.Where(rare).SelectMany(r => Enumerable.Repeat(r, times - 1)).ToList();
    rows.AddRange(extra);
}

internal sealed class Call
{
    public float Duration { get; set; }
    public float Hour { get; set; }
    public bool Nuisance { get; set; }
}
