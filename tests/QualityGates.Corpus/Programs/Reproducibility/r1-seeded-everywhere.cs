// corpus: The seed is a setting with a default; context, shuffle, network and generator all get it, in a class that the container makes.
// library: ML.NET, TorchSharp
// axis: dependency injection
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;
using TorchSharp;

namespace Workbench;

public sealed record RunSettings(int Seed = 20_24, double TestShare = 0.2);

public sealed class Signal
{
    [LoadColumn(0)] public bool Label { get; set; }

    [LoadColumn(1, 30)]
    [VectorType(30)]
    public float[] Features { get; set; } = [];
}

public sealed class SignalRun(MLContext ml, RunSettings settings)
{
    public BinaryClassificationMetrics Run(string path)
    {
        torch.manual_seed(settings.Seed);
        var rows = ml.Data.LoadFromTextFile<Signal>(path);
        var shuffled = ml.Data.ShuffleRows(rows, settings.Seed);
        var parts = ml.Data.TrainTestSplit(shuffled, settings.TestShare, seed: settings.Seed);
        var pipeline = ml.Transforms.NormalizeMeanVariance("Features").Append(ml.BinaryClassification.Trainers.AveragedPerceptron());
        return ml.BinaryClassification.EvaluateNonCalibrated(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet));
    }
}

public static class Setup
{
    public static IServiceCollection AddWorkbench(this IServiceCollection services) => services
        .AddSingleton(new RunSettings())
        .AddSingleton(provider => new MLContext(provider.GetRequiredService<RunSettings>().Seed))
        .AddTransient<SignalRun>();

    public static void Run(IServiceProvider provider, string path)
    {
        var metrics = provider.GetRequiredService<SignalRun>().Run(path);
        Console.WriteLine($"{metrics.Accuracy} {metrics.AreaUnderRocCurve} {metrics.F1Score}");
    }
}
