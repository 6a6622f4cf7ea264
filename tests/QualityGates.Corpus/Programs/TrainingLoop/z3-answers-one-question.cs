// corpus: A service answers one request with one call of its network, whose recording is gone with the answer.
// library: TorchSharp
// axis: service, single call
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tickets;

public interface IUrgency
{
    float Of(float[] features);
}

public sealed class Urgency : IUrgency
{
    private readonly Module<Tensor, Tensor> net = Sequential(Linear(50, 20), ReLU(), Linear(20, 1));

    public Urgency(string weights)
    {
        net.load(weights);
        net.eval();
    }

    public float Of(float[] features)
    {
        using var scope = NewDisposeScope();
        using var input = tensor(features).unsqueeze(0);
        return net.call(input).sigmoid().ToSingle();
    }
}
