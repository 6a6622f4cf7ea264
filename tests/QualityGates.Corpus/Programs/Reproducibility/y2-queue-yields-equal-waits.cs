// corpus: An iterator yields customers of a queue, and each waits the first number of a generator that is created inside the loop with the seed of the simulation.
// library: ML.NET
// axis: iterator
using Microsoft.ML;

namespace Queues;

public sealed class Customer
{
    public float Hour { get; set; }

    public float Waited { get; set; }

    public float Tills { get; set; }

    public bool Left { get; set; }
}

public sealed class QueueSimulation
{
    private readonly int _seed;

    public QueueSimulation(int seed) => _seed = seed;

    public IEnumerable<Customer> Day(int customers)
    {
        foreach (var number in Enumerable.Range(0, customers))
        {
            var random = new Random(_seed); // expect: MLQ1013
            yield return new Customer
            {
                Hour = number % 12,
                Waited = random.Next(1, 30),
                Tills = number % 4 + 1,
                Left = number % 12 > 8 && number % 4 == 0,
            };
        }
    }
}

public sealed record QueueReport(double Auc, double Recall);

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 13);
        var customers = new QueueSimulation(13).Day(5_000).ToList();
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(customers), testFraction: 0.2, seed: 13);
        var model = ml.Transforms.Concatenate("Features", nameof(Customer.Hour), nameof(Customer.Waited), nameof(Customer.Tills))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Customer.Left)))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Customer.Left));
        Console.WriteLine(new QueueReport(metrics.AreaUnderRocCurve, metrics.PositiveRecall));
    }
}
