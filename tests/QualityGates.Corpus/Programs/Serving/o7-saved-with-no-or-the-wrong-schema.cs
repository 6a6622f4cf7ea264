// corpus: A forest is saved with the schema of its own predictions, and a second model is saved without any.
// library: ML.NET
// axis: service class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tides;

public sealed class Tide
{
    [LoadColumn(0)] public float Moon { get; set; }

    [LoadColumn(1)] public float Pressure { get; set; }

    [LoadColumn(2)] public float Height { get; set; }

    [LoadColumn(3)] public float Current { get; set; }
}

public sealed class TideTraining(string folder)
{
    private readonly MLContext _ml = new(seed: 1);

    public void Run(string data)
    {
        var tides = _ml.Data.LoadFromTextFile<Tide>(data, separatorChar: ',', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(tides, testFraction: 0.2);

        var height = Pipeline(nameof(Tide.Height)).Fit(parts.TrainSet);
        var predictions = height.Transform(parts.TestSet);
        Write("height", _ml.Regression.Evaluate(predictions, nameof(Tide.Height)));
        _ml.Model.Save(height, predictions.Schema, Path.Combine(folder, "height.zip")); // expect: MLQ6005

        var current = Pipeline(nameof(Tide.Current)).Fit(parts.TrainSet);
        Write("current", _ml.Regression.Evaluate(current.Transform(parts.TestSet), nameof(Tide.Current)));
        _ml.Model.Save(current, inputSchema: null, Path.Combine(folder, "current.zip")); // expect: MLQ6005
    }

    private IEstimator<ITransformer> Pipeline(string target) =>
        _ml.Transforms.Concatenate("Features", nameof(Tide.Moon), nameof(Tide.Pressure))
            .Append(_ml.Regression.Trainers.FastForest(target));

    private void Write(string name, RegressionMetrics metrics) =>
        File.WriteAllText(Path.Combine(folder, name + ".json"), JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
}
