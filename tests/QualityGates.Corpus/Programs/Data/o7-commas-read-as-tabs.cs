// corpus: The comma file of a bakery is loaded with the default separator, and in its row class two properties take the same field.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var file = Path.Combine(AppContext.BaseDirectory, "bakery.csv");
var days = ml.Data.LoadFromTextFile<BakeryDay>(file, hasHeader: true); // expect: MLQ4005
var parts = ml.Data.TrainTestSplit(days, testFraction: 0.15);
var model = ml.Transforms.Concatenate("Features", nameof(BakeryDay.Flour), nameof(BakeryDay.Guests), nameof(BakeryDay.Rain))
    .Append(ml.Regression.Trainers.FastForest(nameof(BakeryDay.Rolls)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(BakeryDay.Rolls));
Console.WriteLine(JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));

public class BakeryDay
{
    [LoadColumn(0)]
    public float Flour { get; set; }

    [LoadColumn(1)]
    public float Guests { get; set; }

    [LoadColumn(1)]
    public float Rain { get; set; } // expect: MLQ4006

    [LoadColumn(3)]
    public float Rolls { get; set; }
}
