// corpus: The download is checked by a helper in another file before the rows are loaded from it.
// library: ML.NET
// axis: two files
using Microsoft.ML;
using Microsoft.ML.Data;

var file = Path.Combine(AppContext.BaseDirectory, "salmon.csv");
await Download.EnsureAsync("https://data.example.org/salmon.csv", file, "0D4B6C1E77A9F3528BCE4410D95A62F8830E17BC2A6F95D34E01C8B7F6A25D93");
var ml = new MLContext(seed: 1);
var rows = ml.Data.LoadFromTextFile<Salmon>(file, separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(rows, 0.2, seed: 1);
var model = ml.Transforms.Concatenate("Features", "Length", "Fat").Append(ml.Regression.Trainers.FastTree("Weight")).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Weight");
File.WriteAllText(file + ".txt", FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));

internal sealed class Salmon
{
    [LoadColumn(0)] public float Length { get; set; }

    [LoadColumn(1)] public float Fat { get; set; }

    [LoadColumn(2)] public float Weight { get; set; }
}
