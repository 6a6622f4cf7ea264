// corpus: The humidity of the fields that test is centred by their own mean and written back before the model of the other fields judges them.
// library: Microsoft.Data.Analysis, ML.NET
// axis: record
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var seasons = Seasons.Read(args[0], args[1]);

var train = seasons.Learned;
var usual = train["Humidity"].Mean();
train["Humidity"] = train["Humidity"] - (float)usual;

var test = seasons.Judged;
var shift = test["Humidity"].Mean(); // expect: MLQ2007
test["Humidity"] = test["Humidity"] - (float)shift;

var pipeline = ml.Transforms.Concatenate("Features", "Humidity", "Nitrogen", "Sun")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Tonnes"));
var model = pipeline.Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: "Tonnes");
Console.WriteLine($"off by {metrics.MeanAbsoluteError:F2} tonnes");
File.WriteAllText("wheat.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed record Seasons(DataFrame Learned, DataFrame Judged)
{
    public static Seasons Read(string learned, string judged) =>
        new(
            DataFrame.LoadCsv(learned, cultureInfo: CultureInfo.InvariantCulture),
            DataFrame.LoadCsv(judged, cultureInfo: CultureInfo.InvariantCulture));
}
