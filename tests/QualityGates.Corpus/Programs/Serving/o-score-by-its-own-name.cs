// corpus: The training calls the column of the score "score", and the class of the answers reads it by that name from the saved model.
// library: ML.NET
// axis: model from a file, column named by the program
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Houses;

public sealed class House
{
    [LoadColumn(0)] public float Area { get; set; }

    [LoadColumn(1)] public float Price { get; set; }
}

public sealed class Estimate
{
    [ColumnName("score")] public float Value { get; set; }
}

public static class Steps
{
    public static IEstimator<ITransformer> All(MLContext ml) => ml.Transforms.Concatenate("Features", nameof(House.Area))
        .Append(ml.Regression.Trainers.FastTree(nameof(House.Price))).Append(ml.Transforms.CopyColumns("score", "Score"));
}

public sealed class Valuer
{
    private readonly PredictionEngine<House, Estimate> _engine;

    public Valuer(MLContext ml, string path) => _engine = ml.Model.CreatePredictionEngine<House, Estimate>(ml.Model.Load(path, out _));

    public float Value(float area) => _engine.Predict(new House { Area = area }).Value;
}
