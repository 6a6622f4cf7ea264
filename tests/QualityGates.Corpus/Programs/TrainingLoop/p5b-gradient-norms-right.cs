// corpus: The size of each gradient is logged behind backward, and the gradients are cleared with set_to_none by the module.
// library: TorchSharp
// axis: helper that gives numbers
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Watched(Module<Tensor, Tensor> net)
{
    public Dictionary<string, double> Last { get; private set; } = [];

    public void Fit(IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(29);
        var optimizer = optim.NAdam(net.parameters());
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            net.zero_grad(set_to_none: true);
            functional.cross_entropy(net.call(x), y).backward();
            Last = Sizes();
            optimizer.step();
        }
    }

    private Dictionary<string, double> Sizes() => net.named_parameters()
        .Where(entry => entry.parameter.grad is not null)
        .ToDictionary(entry => entry.name, entry => entry.parameter.grad!.square().sum().ToDouble());
}
