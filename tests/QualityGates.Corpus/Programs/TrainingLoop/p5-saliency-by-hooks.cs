// corpus: A class activation map: hooks keep the activations, the score of one class runs backward, and nothing is trained.
// library: TorchSharp
// axis: hooks, gradients of activations
// scores: MLQ5009
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class ClassActivation(Sequential features, Module<Tensor, Tensor> head)
{
    public float[] Map(Tensor image, long kind)
    {
        Tensor? kept = null;
        features.eval();
        head.eval();
        var hook = features.register_forward_hook((_, _, output) =>
        {
            output.retain_grad();
            kept = output;
            return output;
        });
        using var scope = NewDisposeScope();
        var scores = head.call(features.call(image));
        hook.remove();
        scores[0, kind].backward();
        var weights = kept!.grad!.mean([2, 3], keepdim: true);
        return functional.relu((weights * kept).sum(1)).data<float>().ToArray();
    }
}
