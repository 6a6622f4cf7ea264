using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal sealed class Voyage(int width, string path) : IDisposable
{
    private const int Patience = 15;

    private readonly Module<Tensor, Tensor> _net = Sequential(("in", Linear(width, 24)), ("act", ReLU()), ("out", Linear(24, 1)));

    public void Learn(Sample train, Sample validation)
    {
        using var optimizer = optim.Adam(_net.parameters(), lr: 0.01);
        using var loss = MSELoss();
        var lowest = float.MaxValue;
        var since = 0;
        for (var epoch = 0; epoch < 500; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var cost = loss.call(_net.call(train.Inputs).squeeze(1), train.Degrees);
            cost.backward();
            optimizer.step();

            var (_, watched) = Measure(validation);
            if (watched < lowest)
            {
                lowest = watched;
                since = 0;
                _net.save(path);
            }
            else if (++since > Patience)
            {
                break;
            }
        }

        _net.load(path);
    }

    public (float Absolute, float Root) Measure(Sample sample)
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        var distance = _net.call(sample.Inputs).squeeze(1) - sample.Degrees;
        return (distance.abs().mean().ToSingle(), distance.pow(2).mean().sqrt().ToSingle());
    }

    public void Dispose() => _net.Dispose();
}
