// corpus: Each tick of the timer asks an engine for one order after the other.
// library: ML.NET
// axis: periodic timer, repository interface, list of results
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Returns;

public interface IOrders
{
    Task<List<Order>> OpenAsync(CancellationToken stop);

    Task MarkAsync(IReadOnlyList<(string Id, float Risk)> risks, CancellationToken stop);
}

public sealed class ReturnRiskJob(IOrders orders, MLContext ml, ITransformer model) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(15));
        using var engine = ml.Model.CreatePredictionEngine<Order, ReturnRisk>(model);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var open = await orders.OpenAsync(stoppingToken);
            await orders.MarkAsync(Score(open, engine), stoppingToken);
        }
    }

    private static List<(string Id, float Risk)> Score(List<Order> open, PredictionEngine<Order, ReturnRisk> engine)
    {
        var risks = new List<(string, float)>(open.Count);
        foreach (var order in open)
        {
            risks.Add((order.Id, engine.Predict(order).Probability)); // expect: MLQ6003
        }
        return risks;
    }
}

public sealed class Order
{
    public string Id { get; set; } = "";
    public float Items { get; set; }
    public float Total { get; set; }
}

public sealed class ReturnRisk
{
    public float Probability { get; set; }
    [ColumnName("PredictedLabel")] public bool Returned { get; set; }
}
