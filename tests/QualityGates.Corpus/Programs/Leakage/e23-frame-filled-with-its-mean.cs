// corpus: Holes of a column are filled with the mean of the whole frame before head and tail become train and test.
// library: Microsoft.Data.Analysis, ML.NET
// axis: data frame columns
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 19);
var frame = DataFrame.LoadCsv("titanic.csv", cultureInfo: CultureInfo.InvariantCulture);
var age = (SingleDataFrameColumn)frame["Age"];
var mean = age.Mean(); // expect: MLQ2001
frame["Age"] = age.FillNulls((float)mean);
var train = frame.Head(700);
var test = frame.Tail(191);
var model = ml.Transforms.Concatenate("Features", "Age", "Fare").Append(ml.BinaryClassification.Trainers.FastTree("Survived")).Fit(train);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), "Survived");
File.WriteAllText("titanic.txt", FormattableString.Invariant($"{metrics.AreaUnderRocCurve} {metrics.F1Score}"));
