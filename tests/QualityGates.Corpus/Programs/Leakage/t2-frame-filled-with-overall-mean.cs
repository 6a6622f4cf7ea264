// corpus: Gaps of a frame are filled with the mean of all rows, then the frame is split.
// library: Microsoft.Data.Analysis, ML.NET
// axis: script
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var df = DataFrame.LoadCsv("housing.csv", cultureInfo: CultureInfo.InvariantCulture);
var age = (SingleDataFrameColumn)df["Age"];
df["Age"] = age.FillNulls((float)age.Mean()); // expect: MLQ2001

var ml = new MLContext(seed: 0);
var parts = ml.Data.TrainTestSplit(df, testFraction: 0.25);
var pipeline = ml.Transforms.Concatenate("Features", "Age", "Rooms", "Area")
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: "Price"));
var model = pipeline.Fit(parts.TrainSet);
var quality = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Price");
File.WriteAllText("metrics.txt", string.Create(CultureInfo.InvariantCulture, $"{quality.RSquared} {quality.MeanAbsoluteError}"));
