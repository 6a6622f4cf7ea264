// corpus: The generator is moved to the card and given noise that is made on the processor.
// library: TorchSharp
// axis: class, device
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Textures;

public sealed class TextureMaker
{
    private readonly Module<Tensor, Tensor> generator = Sequential(Linear(64, 256), ReLU(), Linear(256, 1024), Tanh());

    public TextureMaker(string weights)
    {
        generator.load(weights);
        generator.eval();
        generator.to(CUDA);
    }

    public float[] Make()
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        var noise = randn(1, 64);
        return generator.call(noise).cpu().flatten().data<float>().ToArray(); // expect: MLQ5010
    }
}
