// corpus: The network is in the mode of evaluation and only its dropout layers are switched on again, to draw thirty answers for each row.
// library: TorchSharp
// axis: modules() with a type test
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed record Estimate(double Mean, double Deviation);

public sealed class UncertainPrices : IDisposable
{
    private readonly Module<Tensor, Tensor> _net;

    public UncertainPrices(string weights)
    {
        random.manual_seed(1);
        _net = Sequential(Linear(12, 64), BatchNorm1d(64), ReLU(), Dropout(0.25), Linear(64, 1));
        _net.load(weights);
        _net.eval();
        foreach (var dropout in _net.modules().OfType<Dropout>())
        {
            dropout.train();
        }
    }

    public Estimate Ask(float[] features, int draws = 30)
    {
        using var guard = no_grad();
        using var row = tensor(features).unsqueeze(0);
        var answers = new double[draws];
        for (var i = 0; i < draws; i++)
        {
            using var scope = NewDisposeScope();
            answers[i] = _net.call(row).ToDouble();
        }

        var mean = answers.Average();
        return new Estimate(mean, Math.Sqrt(answers.Sum(answer => (answer - mean) * (answer - mean)) / draws));
    }

    public void Dispose() => _net.Dispose();
}
