// corpus: A tensor made inside a dispose scope is returned and dead on arrival; the others are moved out or detached first.
// library: TorchSharp
// axis: return
using TorchSharp;
using static TorchSharp.torch;

public sealed class Embedder(nn.Module<Tensor, Tensor> net)
{
    public Tensor Dead(Tensor words)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var hidden = net.call(words).mean(new long[] { 1 });
        return hidden / hidden.norm(); // expect: MLQ5005
    }

    public Tensor Moved(Tensor words)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var hidden = net.call(words).mean(new long[] { 1 });
        return (hidden / hidden.norm()).MoveToOuterDisposeScope();
    }

    public Tensor Detached(Tensor words)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var hidden = net.call(words);
        hidden.DetachFromDisposeScope();
        return hidden;
    }

    public float[] Numbers(Tensor words)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return net.call(words).data<float>().ToArray();
    }
}
