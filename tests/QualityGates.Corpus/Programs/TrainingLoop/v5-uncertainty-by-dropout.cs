// corpus: The same rows are put in again and again in the mode of training: so uncertainty is estimated.
// library: TorchSharp
// axis: method that returns
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class BayesianScorer
{
    private readonly Module<Tensor, Tensor> _net;

    public BayesianScorer(string weights)
    {
        random.manual_seed(99);
        _net = Sequential(Linear(20, 50), ReLU(), Dropout(0.3), Linear(50, 1));
        _net.load(weights);
    }

    public (float Mean, float Spread) Estimate(Tensor row, int passes = 50)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        _net.train();
        var draws = new List<Tensor>();
        for (var i = 0; i < passes; i++)
        {
            draws.Add(_net.call(row));
        }

        var all = stack(draws);
        _net.eval();
        return (all.mean().item<float>(), all.std().item<float>());
    }
}
