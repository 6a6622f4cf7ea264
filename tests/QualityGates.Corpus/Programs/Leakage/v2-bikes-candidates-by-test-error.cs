// corpus: Five trainers are fitted, scored on the test part, ordered by their error, and the first is saved with its figures.
// library: ML.NET
// axis: console, records, ordering
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bikes;

internal sealed record Candidate(string Name, ITransformer Model, RegressionMetrics Metrics);

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 3);
        var hours = ml.Data.LoadFromTextFile<Hour>(args[0], separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(hours, testFraction: 0.2);
        var features = ml.Transforms.Concatenate("Features", "Temperature", "Wind", "Workday").Append(ml.Transforms.NormalizeMinMax("Features"));

        var trainers = new (string Name, IEstimator<ITransformer> Trainer)[]
        {
            ("FastTree", ml.Regression.Trainers.FastTree("Rentals")),
            ("Forest", ml.Regression.Trainers.FastForest("Rentals")),
            ("Poisson", ml.Regression.Trainers.LbfgsPoissonRegression("Rentals")),
            ("Gam", ml.Regression.Trainers.Gam("Rentals")),
        };

        var candidates = new List<Candidate>();
        foreach (var (name, trainer) in trainers)
        {
            var model = features.Append(trainer).Fit(split.TrainSet);
            var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Rentals");
            candidates.Add(new Candidate(name, model, metrics));
        }

        var best = candidates.OrderBy(candidate => candidate.Metrics.RootMeanSquaredError).First(); // expect: MLQ2006
        ml.Model.Save(best.Model, hours.Schema, "bikes.zip");
        File.WriteAllText("bikes.json", JsonSerializer.Serialize(best.Metrics));
    }
}

internal sealed class Hour
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Wind { get; set; }
    [LoadColumn(2)] public float Workday { get; set; }
    [LoadColumn(3)] public float Rentals { get; set; }
}
