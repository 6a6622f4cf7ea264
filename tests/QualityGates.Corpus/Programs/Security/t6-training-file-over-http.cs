// corpus: Training rows come over plain http and are loaded as they are.
// library: Microsoft.ML
// axis: script
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
using var client = new HttpClient();
var bytes = await client.GetByteArrayAsync("http://data.example.com/adult.csv"); // expect: MLQ7002
await File.WriteAllBytesAsync("adult.csv", bytes);
var rows = ml.Data.LoadFromTextFile<Adult>("adult.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 1);
var model = ml.Transforms.Concatenate("Features", nameof(Adult.Age), nameof(Adult.Hours))
    .Append(ml.BinaryClassification.Trainers.FastTree())
    .Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet));
Console.WriteLine(FormattableString.Invariant($"{metrics.Accuracy:F3} {metrics.F1Score:F3} {metrics.AreaUnderRocCurve:F3}"));

internal sealed class Adult
{
    [LoadColumn(0)]
    public float Age { get; set; }

    [LoadColumn(1)]
    public float Hours { get; set; }

    [LoadColumn(2)]
    public bool Label { get; set; }
}
