// corpus: A saliency map: gradients of the input are the result, there is nothing to step and nothing to switch off.
// library: TorchSharp
// axis: inspection
using TorchSharp;
using static TorchSharp.torch;

public static class Saliency
{
    public static IEnumerable<Tensor> Of(nn.Module<Tensor, Tensor> classifier, IEnumerable<Tensor> images)
    {
        classifier.eval();
        foreach (var image in images)
        {
            using var scope = NewDisposeScope();
            var input = image.detach().clone().requires_grad_(true);
            var scores = classifier.call(input.unsqueeze(0));
            var top = scores.max();
            top.backward();
            yield return input.grad!.abs().max(0).values.MoveToOuterDisposeScope();
            classifier.zero_grad();
        }
    }

    public static Tensor Fgsm(nn.Module<Tensor, Tensor> classifier, Tensor image, Tensor label, double epsilon)
    {
        classifier.eval();
        using var scope = NewDisposeScope();
        var input = image.detach().clone().requires_grad_(true);
        var loss = nn.functional.cross_entropy(classifier.call(input), label);
        loss.backward();
        return (input + epsilon * input.grad!.sign()).clamp(0, 1).detach().MoveToOuterDisposeScope();
    }
}
