// corpus: A frame of fish counts is loaded from the file of the last season where there is none of this one; only the missing file is caught.
// library: Microsoft.Data.Analysis, ML.NET
// axis: data frame, fallback
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 27);
var frame = Season(args[0], DateTime.UtcNow.Year);
var parts = ml.Data.TrainTestSplit(frame, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "flow", "oxygen", "turbidity")
    .Append(ml.Regression.Trainers.FastForest("salmon"))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "salmon");
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

static DataFrame Season(string folder, int year)
{
    try
    {
        return Load(folder, year);
    }
    catch (FileNotFoundException)
    {
        return Load(folder, year - 1);
    }
}

static DataFrame Load(string folder, int year) =>
    DataFrame.LoadCsv(
        Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"counts-{year}.csv")),
        header: true,
        dataTypes: [typeof(float), typeof(float), typeof(float), typeof(float)],
        cultureInfo: CultureInfo.InvariantCulture);
