// corpus: The same kind of job with rows transformed together, the schema that was loaded, mappings registered, everything closed.
// library: ML.NET, ONNX Runtime, generic host
// axis: async stream of batches, record of paths, keyed pools
// scores: MLQ6003 MLQ6009
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.ML;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Harbour;

public sealed record Paths(string Model, string Network);

public sealed class BatchJob(MLContext context, Paths paths, IAsyncEnumerable<Container[]> batches) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var model = context.Model.Load(paths.Model, out var schema);
        using var session = new InferenceSession(paths.Network);
        await foreach (var batch in batches.WithCancellation(stoppingToken))
        {
            var scored = model.Transform(context.Data.LoadFromEnumerable(batch, schema));
            foreach (var delay in context.Data.CreateEnumerable<Delay>(scored, reuseRowObject: true))
            {
                Console.WriteLine(delay.Score);
            }

            var weights = batch.Select(container => container.Weight).ToArray();
            using var outputs = session.Run([NamedOnnxValue.CreateFromTensor("weights", new DenseTensor<float>(weights, [weights.Length, 1]))]);
            Console.WriteLine(outputs[0].AsEnumerable<float>().Average());
        }
    }
}

public static class HarbourServices
{
    public static void AddHarbour(this IServiceCollection services)
    {
        services.AddKeyedSingleton("harbour", new Paths("delay.zip", "weights.onnx"));
        services.AddPredictionEnginePool<Container, Delay>().FromFile("delay", "delay.zip", watchForChanges: true);
        services.AddSingleton<Func<Container, float>>(provider => container => provider.GetRequiredService<PredictionEnginePool<Container, Delay>>().Predict("delay", container).Score);
    }
}

public sealed class Container
{
    public float Weight { get; set; }
}

public sealed class Delay
{
    public float Score { get; set; }
}
