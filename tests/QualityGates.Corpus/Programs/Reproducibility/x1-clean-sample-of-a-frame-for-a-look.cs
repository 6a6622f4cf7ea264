// corpus: A sample of a data frame is printed to be looked at; the model learns from all years before the last ones and is tested with these.
// library: ML.NET, Microsoft.Data.Analysis
// axis: notebook as script
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var lakes = DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture).DropNulls();
Console.WriteLine(lakes.Sample(20));
var few = lakes.Sample(200);
foreach (var row in few.Rows)
{
    Console.WriteLine(string.Join(" | ", row));
}

var train = lakes.Filter(lakes["Year"].ElementwiseLessThan(2019f));
var test = lakes.Filter(lakes["Year"].ElementwiseGreaterThanOrEqual(2019f));

var ml = new MLContext(seed: 1);
var model = ml.Transforms.Concatenate("Features", "Inflow", "Snow", "Outflow")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Level"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: "Level");
File.WriteAllText("levels.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
