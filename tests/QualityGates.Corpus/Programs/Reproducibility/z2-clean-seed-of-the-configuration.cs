// corpus: The seed of the context and of the generator that mixes the rows is a setting of the service.
// library: ML.NET
// axis: service with configuration
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.ML;

namespace Bakery;

public sealed class Dough
{
    public float Water { get; set; }

    public float Hours { get; set; }

    public float Temperature { get; set; }

    public float Rise { get; set; }
}

public sealed class DoughTrainer
{
    private readonly MLContext _ml;
    private readonly Random _random;
    private readonly string _metrics;

    public DoughTrainer(IConfiguration configuration)
    {
        var seed = configuration.GetValue<int>("Training:Seed");
        _ml = new MLContext(seed);
        _random = new Random(seed);
        _metrics = configuration["Training:Metrics"] ?? "dough.json";
    }

    public void Run(Dough[] doughs)
    {
        _random.Shuffle(doughs);
        var held = doughs.Length / 5;
        var model = _ml.Transforms.Concatenate("Features", nameof(Dough.Water), nameof(Dough.Hours), nameof(Dough.Temperature))
            .Append(_ml.Transforms.NormalizeMinMax("Features"))
            .Append(_ml.Regression.Trainers.OnlineGradientDescent(nameof(Dough.Rise)))
            .Fit(_ml.Data.LoadFromEnumerable(doughs[held..]));
        var metrics = _ml.Regression.Evaluate(model.Transform(_ml.Data.LoadFromEnumerable(doughs[..held])), nameof(Dough.Rise));
        File.WriteAllText(_metrics, JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}
