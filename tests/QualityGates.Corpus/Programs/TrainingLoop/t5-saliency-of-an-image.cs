// corpus: A saliency map needs the gradient of the input: no guard, evaluation mode, and what was made is released.
// library: TorchSharp
// axis: method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Explain;

public static class Saliency
{
    public static float[] Of(Module<Tensor, Tensor> model, float[] pixels, long target)
    {
        model.eval();
        using var scope = NewDisposeScope();
        var image = tensor(pixels).reshape(1, 3, 32, 32).requires_grad_(true);
        var score = model.call(image)[0, target];
        score.backward();
        return image.grad!.abs().amax(new long[] { 1 }).flatten().data<float>().ToArray();
    }
}
