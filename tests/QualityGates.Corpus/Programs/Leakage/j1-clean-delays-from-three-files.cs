// corpus: A search gets the delays of trains it learns from and validates by out of two files, and the winner is judged by those of a third.
// library: ML.NET AutoML
// axis: class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Trains;

public sealed class Trip
{
    [LoadColumn(0)] public float Hour { get; set; }

    [LoadColumn(1)] public float Stops { get; set; }

    [LoadColumn(2)] public float Kilometres { get; set; }

    [LoadColumn(3)] public float Delay { get; set; }
}

internal sealed class DelaySearch(string folder)
{
    private readonly MLContext _ml = new(seed: 55);

    private IDataView this[string part] =>
        _ml.Data.LoadFromTextFile<Trip>(Path.Combine(folder, part + ".csv"), separatorChar: ',', hasHeader: true);

    public RegressionMetrics Run(uint seconds)
    {
        var experiment = _ml.Auto().CreateRegressionExperiment(seconds);
        var result = experiment.Execute(this["train"], this["validation"], labelColumnName: nameof(Trip.Delay));
        var winner = result.BestRun;
        Console.WriteLine($"{winner.TrainerName}: MAE {winner.ValidationMetrics.MeanAbsoluteError:F2} in the validation part");
        return _ml.Regression.Evaluate(winner.Model.Transform(this["test"]), labelColumnName: nameof(Trip.Delay));
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var metrics = new DelaySearch(args[0]).Run(seconds: 300);
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F2}, RMSE {metrics.RootMeanSquaredError:F2}");
        File.WriteAllText(Path.Combine(args[0], "delays.metrics.json"), JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
    }
}
