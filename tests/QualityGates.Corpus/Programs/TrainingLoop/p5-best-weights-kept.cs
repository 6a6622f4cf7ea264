// corpus: Copies of the best weights are taken out of the scope of their epoch, replaced by better ones and loaded at the end.
// library: TorchSharp
// axis: class with state
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class BestWeights : IDisposable
{
    private readonly Dictionary<string, Tensor> _copies = [];
    private double _loss = double.PositiveInfinity;

    public bool Offer(Module net, double loss)
    {
        if (loss >= _loss)
        {
            return false;
        }

        _loss = loss;
        foreach (var (name, value) in net.state_dict())
        {
            if (_copies.Remove(name, out var old))
            {
                old.Dispose();
            }

            _copies[name] = value.detach().clone().DetachFromDisposeScope();
        }

        return true;
    }

    public void Restore(Module net) => net.load_state_dict(_copies);

    public void Dispose()
    {
        foreach (var copy in _copies.Values)
        {
            copy.Dispose();
        }
    }
}

public static class PatientTraining
{
    public static void Fit(Module<Tensor, Tensor> net, List<(Tensor X, Tensor Y)> train, List<(Tensor X, Tensor Y)> validation)
    {
        random.manual_seed(50);
        var optimizer = optim.Adam(net.parameters());
        using var best = new BestWeights();
        for (int epoch = 0, waited = 0; epoch < 200 && waited < 10; epoch++)
        {
            using var scope = NewDisposeScope();
            net.train();
            foreach (var (x, y) in train)
            {
                using var inner = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(net.call(x), y).backward();
                optimizer.step();
            }

            net.eval();
            using var guard = no_grad();
            var loss = validation.Average(batch => functional.cross_entropy(net.call(batch.X), batch.Y).ToDouble());
            waited = best.Offer(net, loss) ? 0 : waited + 1;
        }

        best.Restore(net);
    }
}
