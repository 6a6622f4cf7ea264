// corpus: The network learns with a loss that takes logits, and its answers go through a sigmoid before they are cut at one half.
// library: TorchSharp
// axis: module class with its trainer
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Cracks;

public sealed class CrackNet : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(40, 64);
    private readonly Linear _second = Linear(64, 1);

    public CrackNet()
        : base(nameof(CrackNet)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _second.call(functional.relu(_first.call(input))).squeeze(1);

    public Tensor Verdict(Tensor input) => functional.sigmoid(call(input)).gt(0.5);

    public Tensor Margin(Tensor input) => call(input).gt(0);
}

public sealed class CrackTraining(CrackNet net, double rate)
{
    private readonly BCEWithLogitsLoss _loss = BCEWithLogitsLoss();

    public (double Recall, double Precision) Run(IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> test, int epochs)
    {
        using var optimizer = optim.Adam(net.parameters(), rate);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                _loss.call(net.call(x), y).backward();
                optimizer.step();
            }
        }

        return Measure(test);
    }

    private (double Recall, double Precision) Measure(IReadOnlyList<(Tensor X, Tensor Y)> test)
    {
        using var guard = no_grad();
        long hits = 0, told = 0, real = 0;
        foreach (var (x, y) in test)
        {
            using var scope = NewDisposeScope();
            var verdict = net.Verdict(x);
            var truth = y.gt(0.5);
            hits += verdict.logical_and(truth).sum().item<long>();
            told += verdict.sum().item<long>();
            real += truth.sum().item<long>();
        }

        return (hits / (double)Math.Max(1, real), hits / (double)Math.Max(1, told));
    }
}
