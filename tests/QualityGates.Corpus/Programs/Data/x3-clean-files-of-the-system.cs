// corpus: A trainer of pumps asks the system for its memory and its name, at paths that are the same on every Linux, and reads its rows from an argument.
// library: ML.NET
// axis: system paths
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Pumps;

public sealed class Pump
{
    [LoadColumn(0)] public float Pressure { get; set; }

    [LoadColumn(1)] public float Vibration { get; set; }

    [LoadColumn(2)] public bool Fails { get; set; }
}

public static class Machine
{
    private const string Memory = "/proc/meminfo";

    public static long FreeMegabytes()
    {
        var line = File.ReadLines(Memory).First(text => text.StartsWith("MemAvailable:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    public static string Name() => File.ReadAllText("/etc/hostname").Trim();

    public static int Cores() => File.ReadLines("/sys/devices/system/cpu/online").Count();
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 44);
        var pumps = ml.Data.LoadFromTextFile<Pump>(args[0], separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(pumps, testFraction: 0.2);
        var options = new FastTreeBinaryTrainer.Options
        {
            LabelColumnName = nameof(Pump.Fails),
            NumberOfThreads = Machine.FreeMegabytes() > 4096 ? Machine.Cores() : 1,
        };
        var model = ml.Transforms.Concatenate("Features", nameof(Pump.Pressure), nameof(Pump.Vibration))
            .Append(ml.BinaryClassification.Trainers.FastTree(options))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Pump.Fails));
        File.WriteAllText($"pumps-{Machine.Name()}.json", JsonSerializer.Serialize(new { metrics.F1Score, metrics.LogLoss }));
    }
}
