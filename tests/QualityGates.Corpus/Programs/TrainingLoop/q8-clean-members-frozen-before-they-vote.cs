// corpus: The members of an ensemble are put into the mode of evaluation by a method that is called before they vote.
// library: TorchSharp
// axis: class with IDisposable, extension methods
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Pollen;

public static class ModuleExtensions
{
    public static void Freeze(this IEnumerable<Module<Tensor, Tensor>> modules)
    {
        foreach (var module in modules)
        {
            module.eval();
        }
    }
}

public sealed class PollenEnsemble(int inputs, int kinds, int members) : IDisposable
{
    private readonly List<Module<Tensor, Tensor>> _members = Enumerable.Range(0, members).Select(_ => Make(inputs, kinds)).ToList();

    public void Learn(IReadOnlyList<(Tensor X, Tensor Y)> batches, int epochs)
    {
        foreach (var member in _members)
        {
            member.train();
            using var optimizer = optim.Adam(member.parameters(), lr: 1e-3);
            for (var epoch = 0; epoch < epochs; epoch++)
            {
                foreach (var (x, y) in batches)
                {
                    using var scope = NewDisposeScope();
                    optimizer.zero_grad();
                    functional.cross_entropy(member.call(x), y).backward();
                    optimizer.step();
                }
            }
        }
    }

    public (long Right, long Total) Test(IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        _members.Freeze();
        using var guard = inference_mode();
        long right = 0, total = 0;
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            var votes = _members.Select(member => functional.softmax(member.call(x), 1)).ToList();
            right += stack(votes).mean([0]).argmax(1).eq(y).sum().item<long>();
            total += y.shape[0];
        }

        return (right, total);
    }

    public void Dispose() => _members.ForEach(member => member.Dispose());

    private static Module<Tensor, Tensor> Make(int inputs, int kinds) =>
        Sequential(Linear(inputs, 80), BatchNorm1d(80), ReLU(), Dropout(0.25), Linear(80, kinds));
}
