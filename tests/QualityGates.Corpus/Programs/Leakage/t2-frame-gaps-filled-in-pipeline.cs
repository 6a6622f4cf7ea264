// corpus: Gaps of a frame are filled by a step of the pipeline, which learns the mean from the training part; the mean of all is only printed.
// library: Microsoft.Data.Analysis, ML.NET
// axis: script
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Transforms;

var df = DataFrame.LoadCsv("housing.csv", cultureInfo: CultureInfo.InvariantCulture);
Console.WriteLine($"{df.Rows.Count} houses, mean age {df["Age"].Mean()}");

var ml = new MLContext(seed: 0);
var parts = ml.Data.TrainTestSplit(df, testFraction: 0.25);
var pipeline = ml.Transforms.ReplaceMissingValues("Age", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)
    .Append(ml.Transforms.Concatenate("Features", "Age", "Rooms", "Area"))
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: "Price"));
var model = pipeline.Fit(parts.TrainSet);
var quality = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Price");
File.WriteAllText("metrics.txt", string.Create(CultureInfo.InvariantCulture, $"{quality.RSquared} {quality.MeanAbsoluteError}"));
