// corpus: Two parts of a frame of patients are each centred by the mean of their own ages, and the later part judges the model.
// library: Microsoft.Data.Analysis
// axis: notebook
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var frame = DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture);
var cut = (int)(frame.Rows.Count * 8 / 10);
var train = frame.Head(cut);
var test = frame.Tail((int)frame.Rows.Count - cut);

train["Age"] = train["Age"] - (float)train["Age"].Mean();
test["Age"] = test["Age"] - (float)test["Age"].Mean(); // expect: MLQ2007

var ml = new MLContext(seed: 2);
var model = ml.Transforms.Concatenate("Features", "Age", "Pressure", "Weight")
    .Append(ml.Regression.Trainers.FastTree("Days"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "Days");
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MAE {metrics.MeanAbsoluteError:F2}, RMSE {metrics.RootMeanSquaredError:F2}"));
