// corpus: Each batch is disturbed along its own gradient before the network learns from it. The gradients of the attack are cleared with those of the batch before.
// library: TorchSharp
// axis: gradient of the input, interface of an attack
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Robust;

internal interface IAttack
{
    Tensor Disturb(Module<Tensor, Tensor> model, Tensor x, Tensor y);
}

internal sealed class SignAttack(double size) : IAttack
{
    public Tensor Disturb(Module<Tensor, Tensor> model, Tensor x, Tensor y)
    {
        var copy = x.clone().detach().requires_grad_(true);
        functional.cross_entropy(model.call(copy), y).backward();
        using var guard = no_grad();
        return (copy + size * copy.grad!.sign()).clamp(0, 1).detach();
    }
}

internal sealed class RobustTrainer(Module<Tensor, Tensor> model, IAttack attack)
{
    private readonly optim.Optimizer optimizer = optim.SGD(model.parameters(), 0.01, momentum: 0.9);

    public void Epoch(IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        model.train();
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            var hard = attack.Disturb(model, x, y);
            optimizer.zero_grad();
            var loss = 0.5 * functional.cross_entropy(model.call(x), y) + 0.5 * functional.cross_entropy(model.call(hard), y);
            loss.backward();
            optimizer.step();
        }
    }

    public (double Clean, double Attacked) Measure(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        model.eval();
        var (clean, attacked, all) = (0L, 0L, 0L);
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            var hard = attack.Disturb(model, x, y);
            using var guard = no_grad();
            clean += model.call(x).argmax(1).eq(y).sum().ToInt64();
            attacked += model.call(hard).argmax(1).eq(y).sum().ToInt64();
            all += y.shape[0];
        }

        return ((double)clean / all, (double)attacked / all);
    }
}

internal static class Program
{
    private static void Main()
    {
        manual_seed(64);
        var x = load("digits-x.pt");
        var y = load("digits-y.pt");
        var all = Enumerable.Range(0, (int)(x.shape[0] / 50)).Select(part => (x.narrow(0, part * 50, 50), y.narrow(0, part * 50, 50))).ToList();
        var net = Sequential(Flatten(), Linear(784, 256), BatchNorm1d(256), ReLU(), Linear(256, 10));
        var trainer = new RobustTrainer(net, new SignAttack(0.1));
        for (var epoch = 0; epoch < 15; epoch++)
        {
            trainer.Epoch(all.SkipLast(40));
            var (clean, attacked) = trainer.Measure(all.TakeLast(40).ToList());
            Console.WriteLine($"{epoch}: {clean:P1} clean, {attacked:P1} attacked");
        }
    }
}
