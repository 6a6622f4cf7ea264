// corpus: A nightly job transforms all orders of a file at once and writes the scores as text.
// library: ML.NET
// axis: console, Transform, SaveAsText
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Returns;

public class OrderRow
{
    [LoadColumn(0)]
    public string OrderId { get; set; } = "";

    [LoadColumn(1)]
    public float Price { get; set; }

    [LoadColumn(2)]
    public string Category { get; set; } = "";
}

public static class NightlyJob
{
    public static void Main(string[] args)
    {
        var context = new MLContext(seed: 1);
        var model = context.Model.Load(args[0], out _);
        var samples = new[]
        {
            new OrderRow { OrderId = "smoke-1", Price = 19.9f, Category = "shoes" },
            new OrderRow { OrderId = "smoke-2", Price = 250, Category = "phones" },
        };
        using var engine = context.Model.CreatePredictionEngine<OrderRow, Return>(model);
        foreach (var sample in samples)
        {
            Console.WriteLine($"{sample.OrderId}: {engine.Predict(sample).Probability:P1}");
        }

        var orders = context.Data.LoadFromTextFile<OrderRow>(args[1], separatorChar: ';', hasHeader: true);
        var scored = model.Transform(orders);
        using var stream = File.Create(args[2]);
        context.Data.SaveAsText(scored, stream, separatorChar: ',', headerRow: true, schema: false);
    }
}

public class Return
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}
