// corpus: A balancer drops majority rows with a generator without seed; the generator of the retry delay is none of the data's business.
// library: ML.NET
// axis: field, class, two generators
using Microsoft.ML;

namespace Fraud;

internal sealed class Balancer
{
    private readonly Random _random = new Random(); // expect: MLQ1002

    public List<Payment> Balance(IReadOnlyList<Payment> payments)
    {
        var frauds = payments.Where(p => p.IsFraud).ToList();
        var kept = new List<Payment>(frauds);
        var honest = payments.Where(p => !p.IsFraud).ToList();
        while (kept.Count < 2 * frauds.Count && honest.Count > 0)
        {
            var index = _random.Next(honest.Count);
            kept.Add(honest[index]);
            honest.RemoveAt(index);
        }

        return kept;
    }
}

internal static class Retry
{
    private static readonly Random Jitter = new();

    public static async Task<T> Run<T>(Func<Task<T>> action)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await action();
            }
            catch (IOException) when (attempt < 3)
            {
                await Task.Delay(100 + Jitter.Next(50));
            }
        }
    }
}

internal static class Program
{
    private static async Task Main(string[] args)
    {
        var text = await Retry.Run(() => File.ReadAllLinesAsync(args[0]));
        var rows = text.Select(Payment.Read).ToArray();
        var test = rows[..(rows.Length / 5)];
        var train = new Balancer().Balance(rows[(rows.Length / 5)..]);
        var ml = new MLContext(5);
        var model = ml.Transforms.Concatenate("Features", "Amount", "Hour")
            .Append(ml.BinaryClassification.Trainers.FastTree("IsFraud"))
            .Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "IsFraud");
        Console.WriteLine($"recall {metrics.PositiveRecall:P1}, precision {metrics.PositivePrecision:P1}");
    }
}

internal sealed class Payment
{
    public float Amount { get; set; }
    public float Hour { get; set; }
    public bool IsFraud { get; set; }

    public static Payment Read(string line)
    {
        var parts = line.Split(';');
        return new Payment
        {
            Amount = float.Parse(parts[0]), // expect: MLQ1008
            Hour = float.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture),
            IsFraud = parts[2] == "1",
        };
    }
}
