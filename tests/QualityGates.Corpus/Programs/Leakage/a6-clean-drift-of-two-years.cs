// corpus: Means of the test part of a frame are printed beside those of the training part, and both are centred by the training mean.
// library: Microsoft.Data.Analysis
// axis: notebook
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var frame = DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture);
var cut = (int)(frame.Rows.Count * 3 / 4);
var train = frame.Head(cut);
var test = frame.Tail((int)frame.Rows.Count - cut);

var centre = (float)train["Speed"].Mean();
foreach (var name in new[] { "Speed", "Load", "Slope" })
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {train[name].Mean():F2} then {test[name].Mean():F2}"));
}

train["Speed"] = train["Speed"] - centre;
test["Speed"] = test["Speed"] - centre;

var ml = new MLContext(seed: 40);
var model = ml.Transforms.Concatenate("Features", "Speed", "Load", "Slope")
    .Append(ml.Regression.Trainers.FastTree("Fuel"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "Fuel");
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MAE {metrics.MeanAbsoluteError:F2} l, RMSE {metrics.RootMeanSquaredError:F2} l"));
