// corpus: A schedule is stepped once an epoch behind the optimizer, and gradients of four batches are added up on purpose.
// library: TorchSharp
// axis: accumulation with schedule, right
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Harbours;

public sealed class TideNet : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(24, 48);
    private readonly BatchNorm1d _norm = BatchNorm1d(48);
    private readonly Linear _last = Linear(48, 1);

    public TideNet() : base("tides") => RegisterComponents();

    public override Tensor forward(Tensor x) => _last.call(functional.relu(_norm.call(_first.call(x))));
}

public static class Program
{
    private const int Accumulated = 4;

    public static void Main(string[] args)
    {
        manual_seed(2);
        using var net = new TideNet();
        using var optimizer = optim.SGD(net.parameters(), 0.05, momentum: 0.9);
        var schedule = optim.lr_scheduler.StepLR(optimizer, 5, 0.5);
        using var hours = load(args[0]);
        using var levels = load(args[1]);
        var rows = hours.shape[0] * 8 / 10 / 32 * 32;
        for (var epoch = 0; epoch < 20; epoch++)
        {
            net.train();
            optimizer.zero_grad();
            for (long start = 0, batch = 1; start < rows; start += 32, batch++)
            {
                using var scope = NewDisposeScope();
                var loss = functional.mse_loss(net.call(hours.narrow(0, start, 32)), levels.narrow(0, start, 32)) / Accumulated;
                loss.backward();
                if (batch % Accumulated == 0)
                {
                    optimizer.step();
                    optimizer.zero_grad();
                }
            }

            schedule.step();
        }

        net.eval();
        using (no_grad())
        {
            using var error = functional.l1_loss(net.call(hours.narrow(0, rows, hours.shape[0] - rows)), levels.narrow(0, rows, hours.shape[0] - rows));
            File.WriteAllText("mae.txt", error.item<float>().ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        net.save("tides.bin");
    }
}
