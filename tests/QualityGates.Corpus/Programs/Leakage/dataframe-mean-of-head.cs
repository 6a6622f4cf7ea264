// corpus: The mean that fills gaps is taken from the head, which is the training part, and used for the tail too.
// library: DataFrame
// axis: local
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

DataFrame bikes = DataFrame.LoadCsv("bikes.csv", cultureInfo: CultureInfo.InvariantCulture);
var trainRows = (int)(bikes.Rows.Count * 3 / 4);
DataFrame train = bikes.Head(trainRows);
DataFrame test = bikes.Tail((int)bikes.Rows.Count - trainRows);

var humidity = (float)train["humidity"].Mean();
train["humidity"].FillNulls(humidity, inPlace: true);
test["humidity"].FillNulls(humidity, inPlace: true);

var ml = new MLContext(seed: 3);
var model = ml.Transforms.Concatenate("Features", "temperature", "humidity", "wind")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "count"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: "count");
if (metrics.RSquared < 0.5 || metrics.RootMeanSquaredError > 60)
{
    throw new InvalidOperationException("Worse than last month.");
}
