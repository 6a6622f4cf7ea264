// corpus: Every run draws its seed from the clock and writes it down first: on the console through a delegate, in a trace, in a file of the run.
// library: ML.NET
// axis: delegate of a method group, trace, file, tuple
using System.Globalization;
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Nightly;

internal sealed class NightlyRun(string folder)
{
    private static readonly Action<string> Print = Console.WriteLine;

    public double First(string file)
    {
        var seed = Environment.TickCount;
        Print($"seed {seed}");
        return Run(new MLContext(seed), file);
    }

    public double Second(string file)
    {
        var seed = (int)(DateTime.UtcNow.Ticks % int.MaxValue);
        Trace.TraceInformation("Training with seed {0}", seed);
        return Run(new MLContext(seed: seed), file);
    }

    public double Third(string file)
    {
        var seed = Guid.NewGuid().GetHashCode();
        File.WriteAllText(Path.Combine(folder, "seed.txt"), seed.ToString(CultureInfo.InvariantCulture));
        return Run(new MLContext(seed), file);
    }

    private static double Run(MLContext ml, string file)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Load>(file, ';', true), 0.2);
        var model = ml.Transforms.Concatenate("Features", "Hour", "Day")
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.LbfgsPoissonRegression("Megawatts"))
            .Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), "Megawatts").MeanAbsoluteError;
    }
}

internal sealed class Load
{
    [LoadColumn(0)] public float Hour { get; set; }
    [LoadColumn(1)] public float Day { get; set; }
    [LoadColumn(2)] public float Megawatts { get; set; }
}
