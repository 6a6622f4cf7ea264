// corpus: Embeddings are cached in a field while the scope they are made in is open, and a replay loop has no scope at all.
// library: TorchSharp
// axis: field, while
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Search;

public sealed class Index
{
    private readonly Dictionary<string, Tensor> _vectors = [];
    private readonly Module<Tensor, Tensor> _encoder;

    public Index(Module<Tensor, Tensor> encoder) => _encoder = encoder;

    public void Add(string key, Tensor document)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var vector = _encoder.call(document);
        _vectors[key] = vector / vector.norm(); // expect: MLQ5005
    }

    public string Nearest(Tensor query)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var wanted = _encoder.call(query);
        return _vectors.MaxBy(pair => pair.Value.dot(wanted).ToDouble()).Key;
    }
}

public sealed class Replay(Queue<(Tensor X, Tensor Y)> memory)
{
    public void Drain(Module<Tensor, Tensor> net)
    {
        random.manual_seed(70);
        var sgd = optim.SGD(net.parameters(), 0.01);
        while (memory.Count > 0) // expect: MLQ5005
        {
            var (x, y) = memory.Dequeue();
            sgd.zero_grad();
            var loss = functional.mse_loss(net.call(x), y);
            loss.backward();
            sgd.step();
        }
    }
}
