// corpus: Files are judged in parallel by one seeded context that only loads and transforms there; the training was before, in one thread.
// library: ML.NET
// axis: Parallel.ForEach, prediction
using System.Collections.Concurrent;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 9);
var marked = ml.Data.LoadFromTextFile<Machine>("marked.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(marked, 0.25);
var model = ml.Transforms.Concatenate("Features", nameof(Machine.Heat), nameof(Machine.Shake))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Machine.Broken)))
    .Fit(parts.TrainSet);
Console.WriteLine(ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), nameof(Machine.Broken)).F1Score);

var counts = new ConcurrentDictionary<string, int>();
Parallel.ForEach(Directory.GetFiles("halls", "*.csv").Order(StringComparer.Ordinal), file =>
{
    var rows = ml.Data.LoadFromTextFile<Machine>(file, separatorChar: ',', hasHeader: true);
    var judged = model.Transform(rows);
    counts[file] = judged.GetColumn<bool>("PredictedLabel").Count(broken => broken);
});

foreach (var (file, count) in counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
{
    Console.WriteLine($"{file}: {count}");
}

internal sealed class Machine
{
    [LoadColumn(0)] public float Heat { get; set; }

    [LoadColumn(1)] public float Shake { get; set; }

    [LoadColumn(2)] public bool Broken { get; set; }
}
