// corpus: The candidates are compared by the mean of five folds of the train part; the test part only measures the winner.
// library: ML.NET
// axis: console, right
// scores: MLQ3005 MLQ3008
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bikes;

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 3);
        var hours = ml.Data.LoadFromTextFile<Hour>(args[0], separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(hours, testFraction: 0.2);
        var features = ml.Transforms.Concatenate("Features", "Temperature", "Wind", "Workday").Append(ml.Transforms.NormalizeMinMax("Features"));

        var trainers = new Dictionary<string, IEstimator<ITransformer>>
        {
            ["FastTree"] = ml.Regression.Trainers.FastTree("Rentals"),
            ["Forest"] = ml.Regression.Trainers.FastForest("Rentals"),
            ["Gam"] = ml.Regression.Trainers.Gam("Rentals"),
        };

        var best = trainers
            .Select(entry => (entry.Key, Pipeline: features.Append(entry.Value)))
            .Select(entry => (entry.Key, entry.Pipeline, Error: ml.Regression.CrossValidate(split.TrainSet, entry.Pipeline, labelColumnName: "Rentals").Average(fold => fold.Metrics.RootMeanSquaredError)))
            .MinBy(entry => entry.Error);

        var model = best.Pipeline.Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Rentals");
        ml.Model.Save(model, hours.Schema, "bikes.zip");
        File.WriteAllText("bikes.json", JsonSerializer.Serialize(metrics));
    }
}

internal sealed class Hour
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Wind { get; set; }
    [LoadColumn(2)] public float Workday { get; set; }
    [LoadColumn(3)] public float Rentals { get; set; }
}
