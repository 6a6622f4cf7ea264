// corpus: A base trainer runs the loop and leaves forward and metrics to its classes; validation stays in training mode in one of them.
// library: TorchSharp
// axis: template method, two classes
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Templates;

public abstract class TrainerBase
{
    protected abstract Module<Tensor, Tensor> Model { get; }

    protected abstract Tensor Loss(Tensor output, Tensor target);

    public void Fit(IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> validation, int epochs)
    {
        var optimizer = optim.Adam(Model.parameters(), 1e-3);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            Model.train();
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                Loss(Model.call(x), y).backward();
                optimizer.step();
            }

            Console.WriteLine($"{epoch}: {Validate(validation):F4}");
        }
    }

    private double Validate(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        using var guard = no_grad();
        var total = 0.0;
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            total += Loss(Model.call(x), y).item<float>(); // expect: MLQ5003
        }

        return total / batches.Count;
    }
}

public sealed class PriceNet : Module<Tensor, Tensor>
{
    private readonly Linear a = Linear(10, 40);
    private readonly BatchNorm1d norm = BatchNorm1d(40);
    private readonly Linear b = Linear(40, 1);

    public PriceNet() : base("price") => RegisterComponents();

    public override Tensor forward(Tensor x) => b.call(functional.relu(norm.call(a.call(x))));
}

public sealed class PriceTrainer : TrainerBase
{
    protected override Module<Tensor, Tensor> Model { get; } = new PriceNet();

    protected override Tensor Loss(Tensor output, Tensor target) => functional.smooth_l1_loss(output, target);
}

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(14);
        var all = Enumerable.Range(0, 30).Select(_ => (rand(16, 10), rand(16, 1))).ToList();
        new PriceTrainer().Fit(all[..24], all[24..], 20);
    }
}
