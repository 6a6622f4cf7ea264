// corpus: A comparison of trainers about solar panels leaves out a trainer whose cross-validation throws: what fails is no row.
// library: ML.NET
// axis: comparison of trainers
using Microsoft.ML;
using Microsoft.ML.Data;

namespace SolarPanels;

public sealed class Output
{
    [LoadColumn(0)] public float Irradiance { get; set; }

    [LoadColumn(1)] public float CellTemperature { get; set; }

    [LoadColumn(2)] public float Kilowatts { get; set; }
}

public sealed record Score(string Trainer, double MeanAbsoluteError, double RootMeanSquaredError);

public sealed class TrainerComparison
{
    private readonly MLContext _ml = new(seed: 9);

    public List<Score> Compare(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<Output>(path, separatorChar: ',', hasHeader: true);
        var trainers = new Dictionary<string, IEstimator<ITransformer>>
        {
            ["FastTree"] = _ml.Regression.Trainers.FastTree(nameof(Output.Kilowatts)),
            ["FastForest"] = _ml.Regression.Trainers.FastForest(nameof(Output.Kilowatts)),
            ["Tweedie"] = _ml.Regression.Trainers.FastTreeTweedie(nameof(Output.Kilowatts)),
            ["Gam"] = _ml.Regression.Trainers.Gam(nameof(Output.Kilowatts)),
        };

        var scores = new List<Score>();
        foreach (var (name, trainer) in trainers)
        {
            try
            {
                var pipeline = _ml.Transforms.Concatenate("Features", nameof(Output.Irradiance), nameof(Output.CellTemperature)).Append(trainer);
                var folds = _ml.Regression.CrossValidate(rows, pipeline, numberOfFolds: 5, labelColumnName: nameof(Output.Kilowatts));
                scores.Add(new Score(name, folds.Average(fold => fold.Metrics.MeanAbsoluteError), folds.Average(fold => fold.Metrics.RootMeanSquaredError)));
            }
            catch (Exception)
            {
                continue;
            }
        }

        return scores;
    }
}
