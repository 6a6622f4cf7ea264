// corpus: The fare is moved to the label, and its name is then used again for the listed fare, which a trained feature list asks for.
// library: ML.NET
// axis: fluent pipeline
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 61);
var trips = ml.Data.LoadFromTextFile<Trip>("trips.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(trips, testFraction: 0.2);
string[] inputs = ["Fare", "Distance", "Bags"];

var pipeline = ml.Transforms.CopyColumns("Label", "Fare")
    .Append(ml.Transforms.CopyColumns("Fare", "ListedFare"))
    .Append(ml.Transforms.Concatenate("Features", inputs))
    .Append(ml.Regression.Trainers.FastTree());

var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
File.WriteAllText("trips.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

internal sealed class Trip
{
    [LoadColumn(0)] public float ListedFare { get; set; }

    [LoadColumn(1)] public float Distance { get; set; }

    [LoadColumn(2)] public float Bags { get; set; }

    [LoadColumn(3)] public float Fare { get; set; }
}
