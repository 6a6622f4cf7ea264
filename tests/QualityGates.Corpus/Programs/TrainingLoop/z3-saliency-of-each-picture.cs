// corpus: The gradients of the inputs are what is wanted here, so the loop over the pictures records them.
// library: TorchSharp
// axis: explanation, input gradients
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace XRay;

public static class Saliency
{
    public static List<float[]> Explain(string weights, IEnumerable<Tensor> pictures)
    {
        using var net = Sequential(Flatten(), Linear(32 * 32, 64), ReLU(), Linear(64, 2));
        net.load(weights);
        net.eval();
        var maps = new List<float[]>();
        foreach (var picture in pictures)
        {
            using var scope = NewDisposeScope();
            var input = picture.clone().requires_grad_(true);
            net.call(input).select(1, 1).sum().backward();
            maps.Add(input.grad!.abs().flatten().data<float>().ToArray());
        }

        return maps;
    }
}
