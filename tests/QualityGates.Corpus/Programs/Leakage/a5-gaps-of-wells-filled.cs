// corpus: Gaps in the measurements of all wells are filled with the mean of their column by a local function, and the frame is divided afterwards.
// library: Microsoft.Data.Analysis, ML.NET
// axis: console, local function
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 3);
var kinds = new[] { typeof(float), typeof(float), typeof(float), typeof(float) };
var wells = DataFrame.LoadCsv(
    args[0],
    columnNames: ["Depth", "Pressure", "Salt", "Flow"],
    dataTypes: kinds,
    cultureInfo: CultureInfo.InvariantCulture);

foreach (var name in new[] { "Depth", "Pressure", "Salt" })
{
    Fill(name);
}

var parts = ml.Data.TrainTestSplit(wells, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Depth", "Pressure", "Salt")
    .Append(ml.Regression.Trainers.FastTree("Flow"))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Flow");
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "wells.json"),
    JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

void Fill(string name)
{
    var usual = (float)wells[name].Mean(); // expect: MLQ2001
    wells[name] = wells[name].FillNulls(usual);
}
