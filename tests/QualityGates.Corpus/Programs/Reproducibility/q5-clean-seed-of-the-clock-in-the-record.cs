// corpus: The seed comes from the clock where none is given, and stands in the record of the run that is written beside its numbers.
// library: ML.NET
// axis: records, JSON
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ferries;

public sealed class Crossing
{
    [LoadColumn(0)] public float Wave { get; set; }
    [LoadColumn(1)] public float Cars { get; set; }
    [LoadColumn(2)] public float Crew { get; set; }
    [LoadColumn(3), ColumnName("Label")] public bool Late { get; set; }
}

public sealed record RunRecord(int Seed, string Data, double F1, double Auc)
{
    public void Write(string folder) =>
        File.WriteAllText(Path.Combine(folder, $"run-{Seed}.json"), JsonSerializer.Serialize(this));
}

public static class Experiment
{
    public static RunRecord Run(string data, int? wanted)
    {
        var seed = wanted ?? Environment.TickCount;
        var ml = new MLContext(seed);
        var crossings = ml.Data.LoadFromTextFile<Crossing>(data, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(crossings, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Crossing.Wave), nameof(Crossing.Cars), nameof(Crossing.Crew))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .AppendCacheCheckpoint(ml)
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 30))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet));
        return new RunRecord(seed, Path.GetFileName(data), metrics.F1Score, metrics.AreaUnderRocCurve);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        int? seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : null;
        var record = Experiment.Run(args[0], seed);
        Console.WriteLine(record);
        record.Write(AppContext.BaseDirectory);
    }
}
