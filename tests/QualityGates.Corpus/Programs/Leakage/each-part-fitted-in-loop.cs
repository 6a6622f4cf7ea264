// corpus: A loop over both parts fits the encoder on each, also on the test part.
// library: ML.NET
// axis: loop
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 24);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Shop>("shops.csv", ',', hasHeader: true), testFraction: 0.2);
var encoder = ml.Transforms.Categorical.OneHotEncoding("Region").Append(ml.Transforms.NormalizeMinMax("Area"))
    .Append(ml.Transforms.Concatenate("Features", "Region", "Area"));

var prepared = new List<IDataView>();
foreach (var part in new[] { split.TrainSet, split.TestSet })
{
    prepared.Add(encoder.Fit(part).Transform(part)); // expect: MLQ2007
}

var model = ml.Regression.Trainers.Sdca(nameof(Shop.Revenue)).Fit(prepared[0]);
var metrics = ml.Regression.Evaluate(model.Transform(prepared[1]), nameof(Shop.Revenue));
File.WriteAllText("shops.txt", $"{metrics.MeanAbsoluteError:F0} {metrics.RSquared:F2}"); // expect: MLQ1008

public sealed class Shop
{
    [LoadColumn(0)] public string Region { get; set; } = "";
    [LoadColumn(1)] public float Area { get; set; }
    [LoadColumn(2)] public float Revenue { get; set; }
}
