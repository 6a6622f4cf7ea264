// corpus: A batch job asks one engine from all threads of a parallel loop.
// library: ML.NET
// axis: parallel loop
using System.Collections.Concurrent;
using Microsoft.ML;

internal sealed class Invoice
{
    public string Supplier { get; set; } = "";
    public float Amount { get; set; }
}

internal sealed class Fraud
{
    public bool PredictedLabel { get; set; }
    public float Score { get; set; }
}

internal static class Job
{
    public static IReadOnlyDictionary<string, float> Score(IReadOnlyList<Invoice> invoices)
    {
        var ml = new MLContext(seed: 3);
        var model = ml.Model.Load("fraud.zip", out _);
        var engine = ml.Model.CreatePredictionEngine<Invoice, Fraud>(model);
        var worst = new ConcurrentDictionary<string, float>();
        Parallel.ForEach(invoices, new ParallelOptions { MaxDegreeOfParallelism = 4 }, invoice =>
        {
            var score = engine.Predict(invoice).Score; // expect: MLQ6001
            worst.AddOrUpdate(invoice.Supplier, score, (_, old) => Math.Max(old, score));
        });

        return worst;
    }
}
