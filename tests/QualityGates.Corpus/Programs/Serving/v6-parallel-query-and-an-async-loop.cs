// corpus: A parallel query and an asynchronous parallel loop ask one engine; the file is read by lines in a third method.
// library: ML.NET
// axis: PLINQ, Parallel.ForEachAsync
using Microsoft.ML;

namespace Cards;

internal sealed class Payment
{
    public float Amount { get; set; }
    public float Hour { get; set; }
}

internal sealed class Fraud
{
    public float Probability { get; set; }
}

internal static class FraudJob
{
    public static double Share(IReadOnlyList<Payment> payments)
    {
        var ml = new MLContext();
        var engine = ml.Model.CreatePredictionEngine<Payment, Fraud>(ml.Model.Load("fraud.zip", out _));
        return payments.AsParallel().Average(payment => engine.Predict(payment).Probability); // expect: MLQ6001
    }

    public static async Task<int> CountAsync(IAsyncEnumerable<Payment> payments)
    {
        var ml = new MLContext();
        var engine = ml.Model.CreatePredictionEngine<Payment, Fraud>(ml.Model.Load("fraud.zip", out _));
        var count = 0;
        await Parallel.ForEachAsync(payments, (payment, _) =>
        {
            if (engine.Predict(payment).Probability > 0.5f) // expect: MLQ6001
            {
                Interlocked.Increment(ref count);
            }

            return ValueTask.CompletedTask;
        });
        return count;
    }

    public static void Write(string file, string target)
    {
        var ml = new MLContext();
        var engine = ml.Model.CreatePredictionEngine<Payment, Fraud>(ml.Model.Load("fraud.zip", out _));
        using var reader = new StreamReader(file);
        using var writer = new StreamWriter(target);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(';');
            var payment = new Payment
            {
                Amount = float.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture),
                Hour = float.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture),
            };
            var fraud = engine.Predict(payment); // expect: MLQ6003
            writer.WriteLine(fraud.Probability > 0.5f ? "stop" : "go");
        }
    }
}
