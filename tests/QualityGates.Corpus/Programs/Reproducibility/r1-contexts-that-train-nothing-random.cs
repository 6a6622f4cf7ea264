// corpus: Contexts without a seed that do not need one: for trees with constants of their own, for splits, for scoring, for schemas and for a conversion to ONNX.
// library: ML.NET
// axis: services
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pipelines;

public sealed class Row
{
    [LoadColumn(0)] public float Label { get; set; }

    [LoadColumn(1, 8)]
    [VectorType(8)]
    public float[] Features { get; set; } = [];
}

public sealed class ForestService
{
    private readonly MLContext _ml = new();

    public double Error(string path)
    {
        var data = _ml.Data.LoadFromTextFile<Row>(path, separatorChar: ';');
        var split = _ml.Data.TrainTestSplit(data);
        var model = _ml.Regression.Trainers.FastForest().Fit(split.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(split.TestSet)).RootMeanSquaredError;
    }
}

public sealed class Exporter(MLContext ml)
{
    public void Export(string model, string onnx)
    {
        var loaded = ml.Model.Load(model, out var schema);
        var sample = ml.Data.LoadFromEnumerable(Array.Empty<Row>());
        using var file = File.Create(onnx);
        ml.Model.ConvertToOnnx(loaded, sample, file);
        Console.WriteLine(schema.Count);
    }
}

public static class Setup
{
    public static IServiceCollection AddPipelines(this IServiceCollection services) => services
        .AddSingleton(new MLContext())
        .AddSingleton<ForestService>()
        .AddSingleton<Exporter>();
}
