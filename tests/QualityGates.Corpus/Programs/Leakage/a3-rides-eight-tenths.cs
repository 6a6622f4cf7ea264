// corpus: A notebook that became a script: the share of the other library's train rows, eight tenths, is given as the share of the test rows.
// library: ML.NET
// axis: script, constants of a class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(Setup.Seed);
var rides = ml.Data.LoadFromTextFile<Ride>(Path.Combine(AppContext.BaseDirectory, "rides.csv"), separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(rides, Setup.Share, seed: Setup.Seed); // expect: MLQ2013

var pipeline = ml.Transforms.Categorical.OneHotEncoding("WeatherCode", nameof(Ride.Weather))
    .Append(ml.Transforms.Concatenate("Features", "WeatherCode", nameof(Ride.Hour), nameof(Ride.Temperature), nameof(Ride.Wind)))
    .Append(ml.Regression.Trainers.FastTree(nameof(Ride.Count), numberOfTrees: Setup.Trees));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Ride.Count));

File.WriteAllText("rides.metrics.json", JsonSerializer.Serialize(new { metrics.RootMeanSquaredError, metrics.RSquared, Setup.Trees }));
ml.Model.Save(model, rides.Schema, "rides.zip");

internal static class Setup
{
    public const int Seed = 30;
    public const double Share = 0.8;
    public const int Trees = 150;
}

internal sealed class Ride
{
    [LoadColumn(0)]
    public string Weather { get; set; } = "";

    [LoadColumn(1)]
    public float Hour { get; set; }

    [LoadColumn(2)]
    public float Temperature { get; set; }

    [LoadColumn(3)]
    public float Wind { get; set; }

    [LoadColumn(4)]
    public float Count { get; set; }
}
