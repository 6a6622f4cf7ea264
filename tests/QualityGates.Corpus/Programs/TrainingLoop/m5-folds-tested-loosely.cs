// corpus: K folds, each with its network and optimizer; the test of a fold records gradients through a delegate, and the sum of its losses is kept as a tensor.
// library: TorchSharp
// axis: delegates and LINQ
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Folds;

using Batch = (torch.Tensor X, torch.Tensor Y);

public sealed class Regressor : Module<Tensor, Tensor>
{
    private readonly Linear hidden = Linear(20, 40);
    private readonly Linear output = Linear(40, 1);

    public Regressor() : base("regressor") => RegisterComponents();

    public override Tensor forward(Tensor input) => output.call(hidden.call(input).relu());
}

public static class CrossValidation
{
    public static double Run(IReadOnlyList<Batch> batches, int folds)
    {
        random.manual_seed(19);
        var scores = new List<double>();
        for (var fold = 0; fold < folds; fold++)
        {
            var held = batches.Where((_, i) => i % folds == fold).ToList();
            var rest = batches.Where((_, i) => i % folds != fold).ToList();
            var net = new Regressor();
            Train(net, rest, 15);
            scores.Add(Test(held, batch => functional.mse_loss(net.call(batch.X), batch.Y))); // expect: MLQ5004
        }

        return scores.Average();
    }

    private static void Train(Regressor net, List<Batch> rows, int epochs)
    {
        using var optimizer = optim.NAdam(net.parameters());
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var total = zeros(1);
            foreach (var (x, y) in rows) // expect: MLQ5005
            {
                optimizer.zero_grad();
                var loss = functional.mse_loss(net.call(x), y);
                loss.backward();
                optimizer.step();
                total = total.add(loss); // expect: MLQ5005
            }

            Console.WriteLine($"{epoch} {(total / rows.Count).item<float>()}");
        }
    }

    private static double Test(List<Batch> held, Func<Batch, Tensor> loss)
    {
        var sum = 0.0;
        foreach (var batch in held)
        {
            using var scope = NewDisposeScope();
            sum += loss(batch).item<float>();
        }

        return sum / held.Count;
    }
}
