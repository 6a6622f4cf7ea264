// corpus: The service with the network is registered as a singleton, so its constructor reads once; requests take a lock.
// library: TorchSharp
// axis: dependency injection, constructor, controller
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Leaves;

public static class LeafServices
{
    public static IServiceCollection AddLeaves(this IServiceCollection services) => services.AddSingleton<ILeafClassifier, LeafClassifier>();
}

public interface ILeafClassifier
{
    long Classify(float[] measures);
}

public sealed class LeafClassifier : ILeafClassifier, IDisposable
{
    private readonly Module<Tensor, Tensor> network;
    private readonly object gate = new();

    public LeafClassifier(IConfiguration configuration)
    {
        network = Sequential(Linear(14, 64), ReLU(), Dropout(0.2), Linear(64, 36));
        network.load(configuration["Leaves:Weights"] ?? "leaves.dat");
        network.eval();
    }

    public long Classify(float[] measures)
    {
        lock (gate)
        {
            using var scope = NewDisposeScope();
            using var guard = no_grad();
            var scores = network.call(tensor(measures).unsqueeze(0));
            return scores.argmax(1).ToInt64();
        }
    }

    public void Dispose() => network.Dispose();
}

[ApiController]
[Route("leaves")]
public sealed class LeavesController(ILeafClassifier classifier) : ControllerBase
{
    [HttpPost]
    public ActionResult<long> Post([FromBody] float[] measures) => measures.Length == 14 ? classifier.Classify(measures) : BadRequest("A leaf has 14 measures.");
}
