// corpus: Networks that learn from logits are read as if they gave probabilities, in another method of the class and beside the loss.
// library: TorchSharp
// axis: class, method of an experiment
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Orchard;

public sealed class FrostWarning : IDisposable
{
    private readonly Sequential _network;
    private readonly BCEWithLogitsLoss _loss = nn.BCEWithLogitsLoss();

    public FrostWarning(long seed)
    {
        manual_seed(seed);
        _network = nn.Sequential(nn.Linear(5, 16), nn.ReLU(), nn.Linear(16, 1));
    }

    public void Learn(Tensor evenings, Tensor frost, int epochs)
    {
        using var optimizer = optim.Adam(_network.parameters(), lr: 0.005);
        _network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = _loss.call(_network.call(evenings), frost);
            loss.backward();
            optimizer.step();
        }
    }

    public (double Recall, double Precision) Judge(Tensor evenings, Tensor frost)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        _network.eval();
        var warned = _network.call(evenings).gt(0.5); // expect: MLQ3006
        var happened = frost.to_type(ScalarType.Bool);
        var hits = (double)(warned & happened).sum().ToInt64();
        return (hits / happened.sum().ToInt64(), hits / Math.Max(1, warned.sum().ToInt64()));
    }

    public void Dispose()
    {
        _network.Dispose();
        _loss.Dispose();
    }
}

public static class LeafMould
{
    public static (float Loss, long Found) Study(Tensor leaves, Tensor mould, Tensor otherLeaves, Tensor otherMould)
    {
        manual_seed(31);
        using var network = nn.Sequential(nn.Linear(12, 8), nn.ReLU(), nn.Linear(8, 1));
        using var optimizer = optim.SGD(network.parameters(), learningRate: 0.05);
        for (var epoch = 0; epoch < 200; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.binary_cross_entropy_with_logits(network.call(leaves), mould).backward();
            optimizer.step();
        }

        using var guard = no_grad();
        network.eval();
        using var logits = network.call(otherLeaves);
        using var loss = nn.functional.binary_cross_entropy_with_logits(logits, otherMould);
        using var found = (logits > 0.5f).sum(); // expect: MLQ3006
        return (loss.ToSingle(), found.ToInt64());
    }
}
