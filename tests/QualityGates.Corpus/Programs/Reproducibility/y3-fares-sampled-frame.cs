// corpus: A frame of taxi rides is cut down to a random sample, for which the data frame takes no seed, before it is divided.
// library: ML.NET, DataFrame
// axis: notebook script
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var rides = DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture).DropNulls().Shrink(20_000);

var ml = new MLContext(seed: 13);
var parts = ml.Data.TrainTestSplit(rides, testFraction: 0.2, seed: 13);
var pipeline = ml.Transforms.Concatenate("Features", "distance", "minutes", "passengers")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "fare", numberOfTrees: 200));
var model = pipeline.Fit(parts.TrainSet);

var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: "fare");
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "fares.json"),
    JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));

internal static class FrameExtensions
{
    public static DataFrame Shrink(this DataFrame frame, int atMost)
    {
        var wanted = (int)Math.Min(frame.Rows.Count, atMost);
        return frame.Sample(wanted); // expect: MLQ1002
    }
}
