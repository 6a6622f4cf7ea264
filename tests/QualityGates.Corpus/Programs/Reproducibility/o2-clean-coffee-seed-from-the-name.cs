// corpus: Every named trial of a coffee study has its own seed, cut from the SHA-256 of its name, which is the same on every machine.
// library: ML.NET
// axis: stable hash as seed
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Coffee;

public sealed class Cup
{
    [LoadColumn(0)] public float Acidity { get; set; }

    [LoadColumn(1)] public float Body { get; set; }

    [LoadColumn(2)] public float Altitude { get; set; }

    [LoadColumn(3)] public float Points { get; set; }
}

public readonly record struct TrialName(string Value)
{
    public int ToSeed()
    {
        Span<byte> digest = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(Value), digest);
        return BinaryPrimitives.ReadInt32LittleEndian(digest) & int.MaxValue;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        TrialName[] trials = [new("washed"), new("natural"), new("honey")];
        var scores = trials.ToDictionary(trial => trial.Value, trial => Run(trial, Path.Combine(args[0], trial.Value + ".csv")));
        File.WriteAllText(args[1], JsonSerializer.Serialize(scores));
    }

    private static double[] Run(TrialName trial, string file)
    {
        var ml = new MLContext(trial.ToSeed());
        var cups = ml.Data.ShuffleRows(ml.Data.LoadFromTextFile<Cup>(file, separatorChar: ',', hasHeader: true));
        var split = ml.Data.TrainTestSplit(cups, testFraction: 0.3);
        var model = ml.Transforms.Concatenate("Features", "Acidity", "Body", "Altitude")
            .Append(ml.Regression.Trainers.FastForest("Points"))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Points");
        return [metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared];
    }
}
