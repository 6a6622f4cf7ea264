// corpus: Trainers are measured on the test part and written as a table, sorted by their area; none of them is taken.
// library: ML.NET
// axis: records
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 71);
var apples = ml.Data.LoadFromTextFile<Apple>("apples.tsv", separatorChar: '\t', hasHeader: true);
var split = ml.Data.TrainTestSplit(apples, testFraction: 0.3);
var features = ml.Transforms.Concatenate("Features", nameof(Apple.Firmness), nameof(Apple.Sugar), nameof(Apple.Weight))
    .Append(ml.Transforms.NormalizeMinMax("Features"));

(string Name, IEstimator<ITransformer> Trainer)[] trainers =
[
    ("tree", ml.BinaryClassification.Trainers.FastTree(nameof(Apple.Bruised))),
    ("gam", ml.BinaryClassification.Trainers.Gam(nameof(Apple.Bruised))),
    ("logistic", ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Apple.Bruised))),
];

var lines = new List<Line>();
foreach (var (name, trainer) in trainers)
{
    var model = features.Append(trainer).Fit(split.TrainSet);
    var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Apple.Bruised));
    lines.Add(new Line(name, metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss));
}

foreach (var line in lines.OrderByDescending(entry => entry.Auc))
{
    Console.WriteLine($"{line.Name,-10} {line.Auc:F3} {line.F1:F3} {line.LogLoss:F3}");
}

File.WriteAllText("apples.json", JsonSerializer.Serialize(lines));

internal sealed record Line(string Name, double Auc, double F1, double LogLoss);

internal sealed class Apple
{
    [LoadColumn(0)] public float Firmness { get; set; }

    [LoadColumn(1)] public float Sugar { get; set; }

    [LoadColumn(2)] public float Weight { get; set; }

    [LoadColumn(3)] public bool Bruised { get; set; }
}
