// corpus: The generator and its noise are on the card, and what another method makes goes to where the network is.
// library: TorchSharp
// axis: class, device given or moved
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Carpets;

public sealed class CarpetMaker
{
    private readonly Module<Tensor, Tensor> generator = Sequential(Linear(32, 128), ReLU(), Linear(128, 768), Tanh());

    public CarpetMaker(string weights)
    {
        generator.load(weights);
        generator.eval();
        generator.to(CUDA);
    }

    public float[] Make()
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        return generator.call(randn(1, 32, device: CUDA)).cpu().flatten().data<float>().ToArray();
    }

    public float[] Blend(float[] left, float[] right, float share)
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        var mixed = tensor(left) * (1 - share) + tensor(right) * share;
        return generator.call(mixed.unsqueeze(0).to(CUDA)).cpu().flatten().data<float>().ToArray();
    }
}
