// corpus: A static field holds the hash code of the name of a study, and the rows of heat pumps are split with it as if it were a constant.
// library: ML.NET
// axis: static field, hash of a text
using Microsoft.ML;
using Microsoft.ML.Data;

namespace HeatPumps;

public sealed class Pump
{
    [LoadColumn(0)] public float Outside { get; set; }

    [LoadColumn(1)] public float Flow { get; set; }

    [LoadColumn(2)] public float Age { get; set; }

    [LoadColumn(3)] public float Power { get; set; }
}

internal static class Study
{
    private const string Name = "heat-pumps-of-the-valley";

    public static readonly int Seed = Name.GetHashCode();
}

public sealed class PumpService(MLContext ml)
{
    public double MeanError { get; private set; }

    public double Explained { get; private set; }

    public void Learn(string folder)
    {
        var pumps = ml.Data.LoadFromTextFile<Pump>(Path.Combine(folder, "pumps.txt"), hasHeader: true);
        var parts = ml.Data.TrainTestSplit(pumps, testFraction: 0.2, seed: Study.Seed); // expect: MLQ1004
        var model = ml.Transforms.Concatenate("Features", nameof(Pump.Outside), nameof(Pump.Flow), nameof(Pump.Age))
            .Append(ml.Regression.Trainers.FastTree(nameof(Pump.Power)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Pump.Power));
        (MeanError, Explained) = (metrics.MeanAbsoluteError, metrics.RSquared);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var service = new PumpService(new MLContext(seed: 1));
        service.Learn(args[0]);
        Console.WriteLine($"± {service.MeanError:F1} W, R² {service.Explained:F3}");
    }
}
