// corpus: Two frames, one of each file; the gaps in both are filled with the means of the training frame.
// library: Microsoft.Data.Analysis, ML.NET
// axis: data frame
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var invariant = CultureInfo.InvariantCulture;
var train = DataFrame.LoadCsv(args[0], cultureInfo: invariant);
var test = DataFrame.LoadCsv(args[1], cultureInfo: invariant);

string[] inputs = ["Moisture", "Protein", "Starch"];
foreach (var name in inputs)
{
    var mean = (float)train[name].Mean();
    train[name] = train[name].FillNulls(mean);
    test[name] = test[name].FillNulls(mean);
}

var ml = new MLContext(seed: 19);
var model = ml.Transforms.Concatenate("Features", inputs)
    .Append(ml.Regression.Trainers.FastForest("BakingVolume"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "BakingVolume");
File.WriteAllText("flour.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));
