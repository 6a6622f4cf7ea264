// corpus: One trainer chooses its schedule by a name: a cosine is stepped without a value, a plateau with the loss of validation. A second trainer forgets the value.
// library: TorchSharp
// axis: schedules in fields
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Forecast;

public class LoadForecaster
{
    private readonly Module<Tensor, Tensor> _net;
    private readonly optim.Optimizer _optimizer;
    private readonly optim.lr_scheduler.LRScheduler _plateau;

    public LoadForecaster(int inputs)
    {
        torch.manual_seed(99);
        _net = Sequential(("a", Linear(inputs, 48)), ("b", SiLU()), ("c", Linear(48, 24)));
        _optimizer = optim.Adam(_net.parameters(), lr: 1e-3);
        _plateau = optim.lr_scheduler.ReduceLROnPlateau(_optimizer, factor: 0.5, patience: 3);
    }

    public void Train(Tensor[] x, Tensor[] y, Tensor validX, Tensor validY)
    {
        for (var epoch = 0; epoch < 60; epoch++)
        {
            RunEpoch(x, y);
            var error = Validate(validX, validY);
            Console.WriteLine($"{epoch} {error}");
            AdjustRate();
        }
    }

    private void AdjustRate() => _plateau.step(); // expect: MLQ5002

    private void RunEpoch(Tensor[] x, Tensor[] y)
    {
        for (var i = 0; i < x.Length; i++)
        {
            using var scope = torch.NewDisposeScope();
            _optimizer.zero_grad();
            functional.l1_loss(_net.call(x[i]), y[i]).backward();
            _optimizer.step();
        }
    }

    private double Validate(Tensor x, Tensor y)
    {
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        return functional.l1_loss(_net.call(x), y).item<float>();
    }
}

public class CarefulForecaster(Module<Tensor, Tensor> net)
{
    private readonly optim.Optimizer _optimizer = optim.Adam(net.parameters());

    public void Train(Tensor[] x, Tensor[] y, Tensor validX, Tensor validY)
    {
        var plateau = optim.lr_scheduler.ReduceLROnPlateau(_optimizer);
        for (var epoch = 0; epoch < 60; epoch++)
        {
            foreach (var (input, target) in x.Zip(y))
            {
                using var scope = torch.NewDisposeScope();
                _optimizer.zero_grad();
                functional.l1_loss(net.call(input), target).backward();
                _optimizer.step();
            }
            plateau.step(Validate(validX, validY));
        }
    }

    private double Validate(Tensor x, Tensor y)
    {
        net.eval();
        try
        {
            using var guard = torch.no_grad();
            using var scope = torch.NewDisposeScope();
            return functional.l1_loss(net.call(x), y).item<float>();
        }
        finally
        {
            net.train();
        }
    }
}
