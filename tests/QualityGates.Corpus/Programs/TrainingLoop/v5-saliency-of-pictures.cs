// corpus: Gradients of the picture itself are wanted: the network is in the mode of evaluation, records, and nothing steps.
// library: TorchSharp
// axis: loop
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal static class Saliency
{
    public static IEnumerable<float[]> Of(Module<Tensor, Tensor> net, IEnumerable<Tensor> pictures)
    {
        net.eval();
        foreach (var picture in pictures)
        {
            using var scope = NewDisposeScope();
            var input = picture.clone().requires_grad_();
            var best = net.call(input.unsqueeze(0)).max();
            best.backward();
            yield return input.grad!.abs().amax([0]).data<float>().ToArray();
        }
    }
}
