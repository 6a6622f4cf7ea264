using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Wolves;

internal sealed record Distances(float Absolute, float Root);

internal sealed class Ensemble(int members) : IDisposable
{
    private readonly List<Module<Tensor, Tensor>> _nets = Enumerable.Range(0, members)
        .Select(_ => (Module<Tensor, Tensor>)Sequential(("in", Linear(Pack.Width, 8)), ("act", ReLU()), ("out", Linear(8, 1))))
        .ToList();

    public void Learn(Pack train)
    {
        var random = new Random(77);
        foreach (var net in _nets)
        {
            LearnOne(net, train.Bag(random));
        }
    }

    public Distances Measure(Pack test)
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        var (tracks, weights) = test.Tensors();
        var sum = zeros_like(weights);
        foreach (var net in _nets)
        {
            sum = sum + net.call(tracks).squeeze(1);
        }

        var distance = sum / _nets.Count - weights;
        return new Distances(distance.abs().mean().ToSingle(), distance.pow(2).mean().sqrt().ToSingle());
    }

    public void Dispose()
    {
        foreach (var net in _nets)
        {
            net.Dispose();
        }
    }

    private static void LearnOne(Module<Tensor, Tensor> net, Pack bag)
    {
        var (tracks, weights) = bag.Tensors();
        using var optimizer = optim.Adam(net.parameters(), lr: 0.02);
        using var loss = MSELoss();
        for (var epoch = 0; epoch < 150; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var cost = loss.call(net.call(tracks).squeeze(1), weights);
            cost.backward();
            optimizer.step();
        }

        tracks.Dispose();
        weights.Dispose();
    }
}
