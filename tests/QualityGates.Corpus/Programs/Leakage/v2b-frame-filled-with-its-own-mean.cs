// corpus: Ages that are missing in a data frame get the mean of the column, before the frame is divided.
// library: Microsoft.Data.Analysis, ML.NET
// axis: data frame
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 3);
var guests = DataFrame.LoadCsv("guests.csv", cultureInfo: CultureInfo.InvariantCulture);
var mean = (float)guests.Columns["Age"].Mean(); // expect: MLQ2001
guests.Columns["Age"].FillNulls(mean, inPlace: true);

var split = ml.Data.TrainTestSplit(guests, testFraction: 0.2);
var pipeline = ml.Transforms.Concatenate("Features", "Age", "Nights").Append(ml.Regression.Trainers.FastTree("Spent"));
var metrics = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Spent");
File.WriteAllText("guests.json", JsonSerializer.Serialize(metrics));
