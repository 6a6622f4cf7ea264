// corpus: Columns of a data frame are centred by their own mean and spread, then the frame goes to a split.
// library: DataFrame, ML.NET
// axis: loop, local function
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 14);
var frame = DataFrame.LoadCsv("wine.csv", separator: ';', cultureInfo: CultureInfo.InvariantCulture);
foreach (var name in new[] { "acidity", "sugar", "alcohol" })
{
    frame[name] = Standardised(frame[name]);
}

var parts = ml.Data.TrainTestSplit(frame, testFraction: 0.2);
var pipeline = ml.Transforms.Concatenate("Features", "acidity", "sugar", "alcohol")
    .Append(ml.Regression.Trainers.Sdca(labelColumnName: "quality"));
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: "quality");
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F3}, MAE {metrics.MeanAbsoluteError:F3}");
if (metrics.RootMeanSquaredError < 0.7)
{
    ml.Model.Save(model, ((IDataView)frame).Schema, "wine.zip");
}

static DataFrameColumn Standardised(DataFrameColumn column)
{
    var mean = column.Mean(); // expect: MLQ2001
    var centred = column.Subtract(mean);
    var spread = Math.Sqrt(centred.Multiply(centred).Mean());
    return centred.Divide(spread);
}
