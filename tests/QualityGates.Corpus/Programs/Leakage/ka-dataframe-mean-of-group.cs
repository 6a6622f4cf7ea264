// corpus: The mean price of each town, over all rows, is joined to every row before the frame is divided.
// library: Microsoft.Data.Analysis, ML.NET
// axis: groups, merge
using Microsoft.Data.Analysis;
using Microsoft.ML;
using System.Globalization;

var ml = new MLContext(seed: 2);
var flats = DataFrame.LoadCsv("flats.csv", cultureInfo: CultureInfo.InvariantCulture);
var towns = flats.GroupBy("Town").Mean("Price"); // expect: MLQ2001
var rows = flats.Merge(towns, ["Town"], ["Town"]);
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2, samplingKeyColumnName: "Owner");
var model = ml.Transforms.Concatenate("Features", "Rooms", "Price_right")
    .Append(ml.Regression.Trainers.FastTree("Price_left"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Price_left");
if (metrics.RSquared > 0.7 && metrics.RootMeanSquaredError < 20000)
{
    ml.Model.Save(model, split.TrainSet.Schema, "flats.zip");
}
