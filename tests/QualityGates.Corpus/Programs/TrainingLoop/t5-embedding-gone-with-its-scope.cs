// corpus: A method returns a tensor its own scope has released; the method beside it takes it out first.
// library: TorchSharp
// axis: return
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Search;

public sealed class Encoder(Module<Tensor, Tensor> network)
{
    public Tensor Encode(long[] tokens)
    {
        network.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var ids = tensor(tokens).unsqueeze(0);
        var hidden = network.call(ids);
        return functional.normalize(hidden.mean(new long[] { 1 }), dim: 1); // expect: MLQ5005
    }

    public Tensor EncodeQuery(long[] tokens)
    {
        network.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var ids = tensor(tokens).unsqueeze(0);
        var hidden = network.call(ids);
        return functional.normalize(hidden.mean(new long[] { 1 }), dim: 1).MoveToOuterDisposeScope();
    }
}
