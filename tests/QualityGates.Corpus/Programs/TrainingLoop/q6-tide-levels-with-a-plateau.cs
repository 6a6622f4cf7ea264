// corpus: The scheduler lowers the rate when the validation error no longer falls, but it is stepped without that error.
// library: TorchSharp
// axis: class, scheduler
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tides;

public sealed record Series(Tensor Windows, Tensor Levels);

public sealed class TideForecast
{
    private readonly Module<Tensor, Tensor> _net;

    public TideForecast()
    {
        random.manual_seed(3);
        _net = Sequential(Linear(48, 64), ReLU(), Linear(64, 1));
    }

    public IReadOnlyList<double> Fit(IReadOnlyList<Series> train, Series validation, int epochs)
    {
        var optimizer = optim.Adam(_net.parameters(), 1e-3);
        var scheduler = optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience: 4);
        var curve = new List<double>();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            _net.train();
            foreach (var part in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.smooth_l1_loss(_net.call(part.Windows), part.Levels).backward();
                optimizer.step();
            }

            curve.Add(Error(validation));
            scheduler.step(); // expect: MLQ5002
        }

        return curve;
    }

    private double Error(Series series)
    {
        _net.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return functional.smooth_l1_loss(_net.call(series.Windows), series.Levels).ToDouble();
    }
}
