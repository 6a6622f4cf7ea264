// corpus: The first start fetches the rows of the tutorial over plain http and trains on them.
// library: Microsoft.ML
// axis: top-level statements
using Microsoft.ML;
using Microsoft.ML.Data;

const string Source = "http://data.example.org/wine/winequality-red.csv";

if (!File.Exists("wine.csv"))
{
    using var http = new HttpClient();
    await File.WriteAllBytesAsync("wine.csv", await http.GetByteArrayAsync(Source)); // expect: MLQ7002
}

var ml = new MLContext(seed: 3);
var rows = ml.Data.LoadFromTextFile<Wine>("wine.csv", separatorChar: ';', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Acidity", "Alcohol")
    .Append(ml.Regression.Trainers.FastTree())
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet));
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F3}, R2 {metrics.RSquared:F3}");

internal sealed class Wine
{
    [LoadColumn(0)] public float Acidity { get; set; }

    [LoadColumn(10)] public float Alcohol { get; set; }

    [LoadColumn(11), ColumnName("Label")] public float Quality { get; set; }
}
