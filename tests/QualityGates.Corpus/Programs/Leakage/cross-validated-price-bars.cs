// corpus: Bars of a market, which carry the time they opened, are shuffled into folds.
// library: ML.NET
// axis: collections
// scores: MLQ2009
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var bars = File.ReadLines("bars.csv").Skip(1).Select(Bar.Parse).ToArray();
var labelled = bars.Zip(bars.Skip(1), (bar, next) => bar with { Rises = next.Close > bar.Close }).ToArray();

var pipeline = ml.Transforms.Concatenate("Features", nameof(Bar.Close), nameof(Bar.Volume))
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Bar.Rises)));
var folds = ml.BinaryClassification.CrossValidate(ml.Data.LoadFromEnumerable(labelled), pipeline, 5, nameof(Bar.Rises)); // expect: MLQ2009
var auc = folds.Average(fold => fold.Metrics.AreaUnderRocCurve);
var f1 = folds.Average(fold => fold.Metrics.F1Score);
File.WriteAllText("bars.txt", $"{auc:F3} {f1:F3}"); // expect: MLQ1008

public sealed record Bar
{
    public DateTime Opened { get; init; }
    public float Close { get; init; }
    public float Volume { get; init; }
    public bool Rises { get; init; }

    public static Bar Parse(string line)
    {
        var cells = line.Split(',');
        return new Bar { Opened = DateTime.Parse(cells[0], null), Close = float.Parse(cells[1]), Volume = float.Parse(cells[2]) }; // expect: MLQ1008 MLQ1008 MLQ1008
    }
}
