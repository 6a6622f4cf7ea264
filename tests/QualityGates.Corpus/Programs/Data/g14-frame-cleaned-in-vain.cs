// corpus: Calls on a frame drop what they return; rows are listed while one object is reused; a plane is fitted to raw columns.
// library: Microsoft.Data.Analysis
// axis: statement in a helper, ToList, linear trainer
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 4);
var frame = DataFrame.LoadCsv("cars.csv", cultureInfo: CultureInfo.InvariantCulture);
Clean(frame);
frame["mileage"].FillNulls(0f, inPlace: true);
IDataView rows = frame;
var parts = ml.Data.TrainTestSplit(rows, 0.25);
var model = ml.Transforms.Concatenate("Features", "mileage", "power")
    .Append(ml.Regression.Trainers.OnlineGradientDescent("price")) // expect: MLQ4010
    .Fit(parts.TrainSet);
var scored = model.Transform(parts.TestSet);
var metrics = ml.Regression.Evaluate(scored, "price");
Console.WriteLine($"{metrics.RSquared:F2} {metrics.MeanAbsoluteError:F1}");
var prices = ml.Data.CreateEnumerable<Price>(scored, reuseRowObject: true).OrderBy(p => p.Score).ToList(); // expect: MLQ4009
foreach (var price in ml.Data.CreateEnumerable<Price>(scored, reuseRowObject: true))
{
    Console.WriteLine(price.Score);
}

Console.WriteLine(prices.Count);

static void Clean(DataFrame frame)
{
    frame.DropNulls(); // expect: MLQ4008
    frame["power"].Add(1f, inPlace: true);
}

public sealed class Price
{
    public float Score { get; set; }
}
