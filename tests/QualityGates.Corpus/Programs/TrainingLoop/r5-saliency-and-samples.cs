// corpus: Saliency needs gradients in evaluation mode, uncertainty needs dropout without gradients; both say so, and neither is a plain prediction.
// library: TorchSharp
// axis: analysis tool
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Explain;

public sealed class Explainer(Module<Tensor, Tensor> net)
{
    public float[] Saliency(float[] image, long target)
    {
        net.eval();
        using var scope = torch.NewDisposeScope();
        var input = torch.tensor(image).view(1, 1, 28, 28).requires_grad_();
        var score = net.call(input)[0, target];
        score.backward();
        return input.grad!.abs().flatten().data<float>().ToArray();
    }

    public (float Mean, float Deviation) MonteCarlo(float[] image, int samples)
    {
        net.train();
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        var input = torch.tensor(image).view(1, 1, 28, 28);
        var draws = torch.stack(Enumerable.Range(0, samples).Select(_ => net.call(input).softmax(1).max(1).values));
        return (draws.mean().item<float>(), draws.std().item<float>());
    }
}

public static class Networks
{
    public static Module<Tensor, Tensor> Digits(string weights)
    {
        var net = Sequential(("c", Conv2d(1, 8, 3L)), ("r", ReLU()), ("f", Flatten()), ("d", Dropout(0.5)), ("o", Linear(8 * 26 * 26, 10)));
        net.load(weights);
        return net;
    }
}
