// corpus: One loop shows the metrics of the training part beside those of the test part in order to see overfitting, which is right.
// library: ML.NET
// axis: loop over named parts
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 9);
var rows = ml.Data.LoadFromTextFile<Parcel>(args[0], separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.25);

var pipeline = ml.Transforms.Categorical.OneHotEncoding("DepotCode", nameof(Parcel.Depot))
    .Append(ml.Transforms.Concatenate("Features", "DepotCode", nameof(Parcel.Weight), nameof(Parcel.Distance)))
    .Append(ml.Regression.Trainers.FastTree(nameof(Parcel.Hours), numberOfLeaves: 12));
var model = pipeline.Fit(split.TrainSet);

var report = new Dictionary<string, object>();
foreach (var (name, part) in new[] { ("train", split.TrainSet), ("test", split.TestSet) })
{
    var metrics = ml.Regression.Evaluate(model.Transform(part), nameof(Parcel.Hours));
    report[name] = new { metrics.RSquared, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError };
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-6} R2 {metrics.RSquared:F3}  MAE {metrics.MeanAbsoluteError:F2} h  RMSE {metrics.RootMeanSquaredError:F2} h"));
}

File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "metrics.json"), JsonSerializer.Serialize(report));
ml.Model.Save(model, rows.Schema, Path.Combine(AppContext.BaseDirectory, "parcels.zip"));

public sealed class Parcel
{
    [LoadColumn(0)]
    public string Depot { get; set; } = "";

    [LoadColumn(1)]
    public float Weight { get; set; }

    [LoadColumn(2)]
    public float Distance { get; set; }

    [LoadColumn(3)]
    public float Hours { get; set; }
}
