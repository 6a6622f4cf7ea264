// corpus: A builder makes the optimizer and moves the network afterwards; a schedule of folds makes a new Adam in every epoch of the same network.
// library: TorchSharp
// axis: builder, factory delegate, fields
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Building;

public sealed class Builder
{
    private readonly Sequential _net = nn.Sequential(nn.Linear(40, 80), nn.ReLU(), nn.Linear(80, 8));
    private optim.Optimizer? _optimizer;
    private Device _device = CPU;

    public Builder WithAdam(double rate)
    {
        _optimizer = optim.Adam(_net.parameters(), rate); // expect: MLQ5008
        return this;
    }

    public Builder On(Device device)
    {
        _device = device;
        _net.to(device);
        return this;
    }

    public void Fit(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        for (var epoch = 0; epoch < 25; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                _optimizer!.zero_grad();
                nn.functional.cross_entropy(_net.call(x.to(_device)), y.to(_device)).backward();
                _optimizer.step();
            }
        }
    }
}

public sealed class Epochs(nn.Module<Tensor, Tensor> net)
{
    private readonly Func<IEnumerable<Parameter>, optim.Optimizer> _make = parameters => optim.Adam(parameters, 1e-3); // expect: MLQ5008

    public void Run(IReadOnlyList<(Tensor X, Tensor Y)> batches, int count)
    {
        for (var epoch = 0; epoch < count; epoch++)
        {
            using var optimizer = _make(net.parameters());
            Pass(optimizer, batches);
        }
    }

    private void Pass(optim.Optimizer optimizer, IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.mse_loss(net.call(x), y).backward();
            optimizer.step();
        }
    }
}

public static class Halves
{
    public static void Main(string[] args)
    {
        random.manual_seed(61);
        var batches = args.Select(path => (load(path + ".x"), load(path + ".y"))).ToList();
        new Builder().WithAdam(1e-3).On(CUDA).Fit(batches);

        var net = nn.Sequential(nn.Linear(40, 10), nn.Tanh(), nn.Linear(10, 1));
        new Epochs(net).Run(batches, 40);

        var small = nn.Linear(40, 1);
        var sgd = optim.SGD(small.parameters(), 0.01); // expect: MLQ5008
        small.to(float64);
        for (var i = 0; i < 100; i++)
        {
            using var scope = NewDisposeScope();
            sgd.zero_grad();
            nn.functional.mse_loss(small.call(batches[0].Item1.to(float64)), batches[0].Item2.to(float64)).backward();
            sgd.step();
        }
    }
}
