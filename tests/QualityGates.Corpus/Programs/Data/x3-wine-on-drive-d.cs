// corpus: The data of wines is the default of a parameter, on a drive, and the folder of models is another drive where an environment variable is not set.
// library: ML.NET
// axis: default of a parameter, fallback
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wines;

public sealed class Wine
{
    [LoadColumn(0)] public float Acid { get; set; }

    [LoadColumn(1)] public float Alcohol { get; set; }

    [LoadColumn(2)] public float Quality { get; set; }
}

public sealed class WineTrainer
{
    private readonly MLContext _ml = new(seed: 19);
    private readonly string _models = Environment.GetEnvironmentVariable("WINE_MODELS") ?? @"E:\models\wine"; // expect: MLQ4001

    public void Train(string file = @"D:\datasets\wine-quality.csv") // expect: MLQ4001
    {
        var wines = _ml.Data.LoadFromTextFile<Wine>(file, separatorChar: ';', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(wines, testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Wine.Acid), nameof(Wine.Alcohol))
            .Append(_ml.Regression.Trainers.FastForest(nameof(Wine.Quality)))
            .Fit(parts.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Wine.Quality));
        File.WriteAllText(Path.Combine(_models, "metrics.json"), JsonSerializer.Serialize(metrics));
        _ml.Model.Save(model, wines.Schema, Path.Combine(_models, "model.zip"));
    }
}

public static class Program
{
    public static void Main() => new WineTrainer().Train();
}
