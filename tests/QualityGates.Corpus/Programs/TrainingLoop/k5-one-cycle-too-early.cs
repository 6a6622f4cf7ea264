// corpus: The one cycle goes on before the optimizer has stepped; a second schedule goes by the plateau and is not told the metric.
// library: TorchSharp
// axis: local function, fields of a class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Cycles;

public sealed class Regressor : nn.Module<Tensor, Tensor>
{
    private readonly Linear _in = nn.Linear(10, 40);
    private readonly Linear _out = nn.Linear(40, 1);

    public Regressor()
        : base("regressor") => RegisterComponents();

    public override Tensor forward(Tensor input) => _out.call(nn.functional.gelu(_in.call(input)));
}

public static class OneCycle
{
    public static void Fit(Regressor net, IReadOnlyList<(Tensor X, Tensor Y)> batches, int epochs)
    {
        random.manual_seed(1);
        using var optimizer = optim.SGD(net.parameters(), 0.05, momentum: 0.9);
        var cycle = optim.lr_scheduler.OneCycleLR(optimizer, max_lr: 0.1, epochs: epochs, steps_per_epoch: batches.Count);

        float Step((Tensor X, Tensor Y) batch)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(net.call(batch.X), batch.Y);
            loss.backward();
            cycle.step(); // expect: MLQ5002
            optimizer.step();
            return loss.ToSingle();
        }

        for (var epoch = 0; epoch < epochs; epoch++)
        {
            Console.WriteLine($"{epoch}: {batches.Average(Step):F5}");
        }
    }
}

public sealed class PlateauTrainer
{
    private readonly Regressor _net;
    private readonly optim.Optimizer _optimizer;
    private readonly optim.lr_scheduler.LRScheduler _schedule;

    public PlateauTrainer(Regressor net)
    {
        random.manual_seed(2);
        _net = net;
        _optimizer = optim.Adam(net.parameters(), 1e-3);
        _schedule = optim.lr_scheduler.ReduceLROnPlateau(_optimizer, patience: 4);
    }

    public void Epoch(IEnumerable<(Tensor X, Tensor Y)> train, IEnumerable<(Tensor X, Tensor Y)> validation)
    {
        _net.train();
        foreach (var (x, y) in train)
        {
            using var scope = NewDisposeScope();
            _optimizer.zero_grad();
            nn.functional.mse_loss(_net.call(x), y).backward();
            _optimizer.step();
        }

        Console.WriteLine(Validate(validation));
        _schedule.step(); // expect: MLQ5002
    }

    private double Validate(IEnumerable<(Tensor X, Tensor Y)> rows)
    {
        _net.eval();
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        return rows.Average(row => nn.functional.mse_loss(_net.call(row.X), row.Y).ToDouble());
    }
}
