// corpus: The weights of the best cycle are copied and moved out of its scope before the old copies are released.
// library: TorchSharp
// axis: list filled by a query, field
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class KeptSnapshots : IDisposable
{
    private List<Tensor> _weights = [];

    public void Keep(Module<Tensor, Tensor> net)
    {
        using var scope = NewDisposeScope();
        Dispose();
        _weights = net.parameters().Select(parameter => parameter.detach().clone().DetachFromDisposeScope()).ToList();
    }

    public double Largest()
    {
        using var scope = NewDisposeScope();
        var sizes = _weights.Select(weight => weight.abs().max()).ToList();
        return sizes.Count == 0 ? 0 : stack(sizes).max().ToDouble();
    }

    public void Dispose() => _weights.ForEach(weight => weight.Dispose());
}
