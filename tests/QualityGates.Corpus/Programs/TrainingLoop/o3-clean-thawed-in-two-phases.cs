// corpus: Two phases train the head and then everything, and each phase has its own optimizer because each has its own parameters; it is made before the epochs of that phase.
// library: TorchSharp
// axis: phases as records
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Mushrooms;

public sealed record Phase(string Name, Func<MushroomNet, IEnumerable<Parameter>> Learns, double Rate, int Epochs);

public sealed record Score(double Accuracy, double LogLoss);

public sealed class MushroomNet : Module<Tensor, Tensor>
{
    public readonly Sequential body;
    public readonly Linear head;

    public MushroomNet(int inputs)
        : base(nameof(MushroomNet))
    {
        body = Sequential(Linear(inputs, 64), ReLU(), Dropout(0.2), Linear(64, 32), ReLU());
        head = Linear(32, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => head.call(body.call(input)).squeeze(1);
}

public sealed class PhasedTrainer
{
    public static readonly Phase[] Usual =
    [
        new("head", net => net.head.parameters(), 0.01, 15),
        new("all", net => net.parameters(), 0.0005, 40),
    ];

    private readonly MushroomNet _net;

    public PhasedTrainer(int inputs, string? body, Device device)
    {
        manual_seed(90);
        _net = new MushroomNet(inputs);
        if (body is not null)
        {
            _net.body.load(body);
        }

        _net.to(device);
    }

    public Score Train(IEnumerable<Phase> phases, IReadOnlyList<(Tensor X, Tensor Y)> train, (Tensor X, Tensor Y) test)
    {
        foreach (var phase in phases)
        {
            Learn(phase, train);
        }

        return Measure(test);
    }

    private void Learn(Phase phase, IReadOnlyList<(Tensor X, Tensor Y)> train)
    {
        using var optimizer = optim.Adam(phase.Learns(_net), lr: phase.Rate);
        var rate = optim.lr_scheduler.CosineAnnealingLR(optimizer, phase.Epochs);
        _net.train();
        for (var epoch = 0; epoch < phase.Epochs; epoch++)
        {
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                _net.zero_grad();
                functional.binary_cross_entropy_with_logits(_net.call(x), y).backward();
                optimizer.step();
            }

            rate.step();
        }
    }

    private Score Measure((Tensor X, Tensor Y) test)
    {
        _net.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var logits = _net.call(test.X);
        return new Score(
            logits.gt(0).eq(test.Y.gt(0.5)).to(float64).mean().item<double>(),
            functional.binary_cross_entropy_with_logits(logits, test.Y).to(float64).item<double>());
    }
}
