// corpus: Workers and functions: a message handler that opens its session each time, a loop that makes an engine for each order, a scoped service that reads the model.
// library: Microsoft.ML, Microsoft.ML.OnnxRuntime
// axis: BackgroundService, Azure function, scoped registration
using System.Threading.Channels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Orders;

public sealed class Order
{
    public float Total { get; set; }

    public float Items { get; set; }
}

public sealed class Delay
{
    public float Score { get; set; }
}

public sealed class DelayWorker(ChannelReader<Order> orders, MLContext ml, ITransformer model) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var order in orders.ReadAllAsync(stoppingToken))
        {
            using var engine = ml.Model.CreatePredictionEngine<Order, Delay>(model); // expect: MLQ6002
            Console.WriteLine($"delay {engine.Predict(order).Score:F1}");
        }
    }
}

public sealed class FraudFunction
{
    [Function("fraud")]
    public float[] Run(float[] message)
    {
        using var options = new SessionOptions();
        using var session = new InferenceSession(Path.Combine(AppContext.BaseDirectory, "fraud.onnx"), options); // expect: MLQ6002
        var input = NamedOnnxValue.CreateFromTensor("order", new DenseTensor<float>(message, [1, message.Length]));
        using var outputs = session.Run([input]);
        return [.. outputs[0].AsEnumerable<float>()];
    }
}

public sealed class BasketScorer
{
    private readonly ITransformer _model;
    private readonly MLContext _ml = new(seed: 1);

    public BasketScorer() => _model = _ml.Model.Load("basket.zip", out _); // expect: MLQ6002

    public IEnumerable<Delay> Score(IEnumerable<Order> orders) => _ml.Data.CreateEnumerable<Delay>(
        _model.Transform(_ml.Data.LoadFromEnumerable(orders.ToList())), reuseRowObject: false);
}

[ApiController]
[Route("basket")]
public sealed class BasketController(BasketScorer scorer) : ControllerBase
{
    [HttpPost]
    public IActionResult Post([FromBody] Order[] orders) => Ok(scorer.Score(orders));
}

public static class Setup
{
    public static IServiceCollection AddScoring(this IServiceCollection services) =>
        services.AddScoped<BasketScorer>().AddHostedService<DelayWorker>();
}
