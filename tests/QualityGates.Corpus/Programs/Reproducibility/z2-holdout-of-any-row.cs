// corpus: A generic class throws dice for each subscriber to decide whether it is learned from or tested with, and the dice have no seed.
// library: ML.NET
// axis: generic class
using System.Text.Json;
using Microsoft.ML;

namespace Telco.Churn;

public sealed class Subscriber
{
    public float Months { get; set; }

    public float Calls { get; set; }

    public float Complaints { get; set; }

    public bool Left { get; set; }
}

public sealed class HoldOut<T>(double share)
{
    private readonly Random _dice = new(); // expect: MLQ1002

    public (List<T> Train, List<T> Test) Divide(IEnumerable<T> rows)
    {
        var train = new List<T>();
        var test = new List<T>();
        foreach (var row in rows)
        {
            if (_dice.NextDouble() < share)
            {
                test.Add(row);
            }
            else
            {
                train.Add(row);
            }
        }

        return (train, test);
    }
}

public sealed class ChurnExperiment(MLContext ml)
{
    public void Run(IReadOnlyList<Subscriber> subscribers, string metricsFile)
    {
        var (train, test) = new HoldOut<Subscriber>(0.25).Divide(subscribers);
        var model = ml.Transforms.Concatenate("Features", nameof(Subscriber.Months), nameof(Subscriber.Calls), nameof(Subscriber.Complaints))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Subscriber.Left)))
            .Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Subscriber.Left));
        File.WriteAllText(metricsFile, JsonSerializer.Serialize(new { metrics.Accuracy, metrics.AreaUnderRocCurve, metrics.F1Score }));
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var subscribers = JsonSerializer.Deserialize<List<Subscriber>>(File.ReadAllText(args[0])) ?? [];
        new ChurnExperiment(new MLContext(seed: 8)).Run(subscribers, args[1]);
    }
}
