// corpus: A frame for each month of bird counts is loaded, and a month that cannot be read is left out behind an empty catch.
// library: Microsoft.Data.Analysis, ML.NET
// axis: data frame
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var months = new List<DataFrame>();
for (var month = 1; month <= 12; month++)
{
    try
    {
        months.Add(DataFrame.LoadCsv($"birds-{month:00}.csv", cultureInfo: CultureInfo.InvariantCulture));
    }
    catch (Exception) // expect: MLQ4004
    {
    }
}

var birds = months[0];
foreach (var month in months.Skip(1))
{
    birds = birds.Append(month.Rows, inPlace: false, cultureInfo: CultureInfo.InvariantCulture);
}

var ml = new MLContext(seed: 7);
var parts = ml.Data.TrainTestSplit(birds, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Temperature", "Daylight")
    .Append(ml.Regression.Trainers.FastTree("Count"))
    .Fit(parts.TrainSet);
Console.WriteLine($"off by {ml.Regression.Evaluate(model.Transform(parts.TestSet), "Count").MeanAbsoluteError:F1} birds");
