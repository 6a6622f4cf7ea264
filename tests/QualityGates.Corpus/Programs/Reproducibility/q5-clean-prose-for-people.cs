// corpus: Metrics are told to people in their culture on the console and in a log, and to programs as JSON.
// library: ML.NET
// axis: reporter, logging
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Saunas;

public sealed class Visit
{
    [LoadColumn(0)] public float Minutes { get; set; }
    [LoadColumn(1)] public float Degrees { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3), ColumnName("Label")] public bool Fainted { get; set; }
}

public interface IReporter
{
    void Tell(CalibratedBinaryClassificationMetrics metrics, int rows);
}

public sealed class ConsoleReporter : IReporter
{
    public void Tell(CalibratedBinaryClassificationMetrics metrics, int rows)
    {
        Console.WriteLine($"{rows} visits: recall {metrics.PositiveRecall:P1}, precision {metrics.PositivePrecision:P1}");
        Console.WriteLine("log-loss " + metrics.LogLoss.ToString("F4"));
    }
}

public sealed class LogReporter(string file) : IReporter
{
    public void Tell(CalibratedBinaryClassificationMetrics metrics, int rows) => File.AppendAllText(
        file, $"{DateTime.UtcNow:yyyy-MM-dd HH:mm} trained on {rows} visits, the area under the curve is {metrics.AreaUnderRocCurve:P2}{Environment.NewLine}");
}

public sealed class JsonReporter(string file) : IReporter
{
    public void Tell(CalibratedBinaryClassificationMetrics metrics, int rows) => File.WriteAllText(
        file, JsonSerializer.Serialize(new { rows, metrics.F1Score, metrics.AreaUnderRocCurve, metrics.LogLoss }));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 21);
        var visits = ml.Data.LoadFromTextFile<Visit>(args[0], separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(visits, testFraction: 0.3);
        var model = ml.Transforms.Concatenate("Features", nameof(Visit.Minutes), nameof(Visit.Degrees), nameof(Visit.Age))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet));
        var held = parts.TestSet.GetColumn<bool>("Label").Count();
        IReporter[] reporters = [new ConsoleReporter(), new LogReporter("saunas.log"), new JsonReporter("saunas.json")];
        Array.ForEach(reporters, reporter => reporter.Tell(metrics, held));
    }
}
