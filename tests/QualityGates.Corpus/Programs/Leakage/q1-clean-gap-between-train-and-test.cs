// corpus: The same measuring function is run on the training and on the test part, so that the gap between the two can be seen.
// library: ML.NET
// axis: local function
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
var apples = ml.Data.LoadFromTextFile<Apple>(args[0], separatorChar: ',', hasHeader: true);
var (train, test) = Divide(apples, 0.25);

var reports = new List<object>();
foreach (var leaves in new[] { 4, 16, 64 })
{
    var model = ml.Transforms.Concatenate("Features", nameof(Apple.Diameter), nameof(Apple.Firmness), nameof(Apple.Sugar))
        .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Apple.Bruised), numberOfLeaves: leaves))
        .Fit(train);
    var seen = Measure(model, train);
    var unseen = Measure(model, test);
    reports.Add(new { leaves, seen, unseen, gap = seen.Auc - unseen.Auc });
}

File.WriteAllText("apples.json", JsonSerializer.Serialize(reports));

(IDataView Train, IDataView Test) Divide(IDataView rows, double fraction)
{
    var split = ml.Data.TrainTestSplit(rows, fraction, seed: 3);
    return (split.TrainSet, split.TestSet);
}

Quality Measure(ITransformer model, IDataView rows)
{
    var metrics = ml.BinaryClassification.Evaluate(model.Transform(rows), nameof(Apple.Bruised));
    return new Quality(metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss);
}

internal sealed record Quality(double Auc, double F1, double LogLoss);

internal sealed class Apple
{
    [LoadColumn(0)] public float Diameter { get; set; }

    [LoadColumn(1)] public float Firmness { get; set; }

    [LoadColumn(2)] public float Sugar { get; set; }

    [LoadColumn(3)] public bool Bruised { get; set; }
}
