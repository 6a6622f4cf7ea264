// corpus: The scorer leaves the mode to whoever calls it, and all callers set it; train(false) is as good as eval().
// library: TorchSharp
// axis: caller
using TorchSharp;
using static TorchSharp.torch;

namespace Mushrooms;

internal static class Scorer
{
    public static double Accuracy(nn.Module<Tensor, Tensor> net, Tensor x, Tensor y)
    {
        using var guard = inference_mode();
        using var scope = NewDisposeScope();
        return net.call(x).argmax(1).eq(y).to(float32).mean().ToDouble();
    }
}
