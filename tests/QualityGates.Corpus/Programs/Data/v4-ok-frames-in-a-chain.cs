// corpus: A notebook over data frames: each result is used, joined, shown or written.
// library: DataFrame
// axis: top-level
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var orders = DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture);
var customers = DataFrame.LoadCsv(args[1], cultureInfo: CultureInfo.InvariantCulture);
orders["Total"] = orders["Price"] * orders["Quantity"];
orders.Columns.Remove("Price");
var joined = orders.DropNulls().Merge<string>(customers, "Customer", "Id", joinAlgorithm: JoinAlgorithm.Inner);
var sums = joined.GroupBy("Customer").Sum("Total");
Console.WriteLine(sums.OrderByDescending("Total").Head(10));
joined["Total"].Clamp(0, 10_000, inPlace: true);
joined.FillNulls(0f, inPlace: true);

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(joined, testFraction: 0.2, seed: 2);
var model = ml.Transforms.Concatenate("Features", "Quantity", "Age").Append(ml.Regression.Trainers.FastForest("Total")).Fit(split.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet), "Total").RSquared);
DataFrame.SaveCsv(joined, "joined.csv", cultureInfo: CultureInfo.InvariantCulture);
