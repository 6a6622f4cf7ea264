// corpus: A saliency map needs the gradient of a score with respect to the picture, so there is a backward without any optimizer and no guard against gradients.
// library: TorchSharp
// axis: explanation of a loaded network
using TorchSharp;
using static TorchSharp.torch;

namespace XRays;

public interface IExplainer
{
    float[] Explain(float[] picture, int finding);
}

public sealed class SaliencyExplainer : IExplainer
{
    private readonly nn.Module<Tensor, Tensor> _net;
    private readonly int _side;

    public SaliencyExplainer(nn.Module<Tensor, Tensor> net, int side)
    {
        _net = net;
        _side = side;
        _net.eval();
        foreach (var parameter in _net.parameters())
        {
            parameter.requires_grad = false;
        }
    }

    public float[] Explain(float[] picture, int finding)
    {
        using var scope = NewDisposeScope();
        var input = tensor(picture).reshape(1, 1, _side, _side).requires_grad_();
        var score = _net.call(input)[0, finding];
        score.backward();
        return input.grad!.abs().flatten().data<float>().ToArray();
    }

    public float[] Smoothed(float[] picture, int finding, int samples)
    {
        var sum = new float[picture.Length];
        for (var sample = 0; sample < samples; sample++)
        {
            using var scope = NewDisposeScope();
            var noise = randn(1, 1, _side, _side) * 0.1;
            var input = (tensor(picture).reshape(1, 1, _side, _side) + noise).detach().requires_grad_();
            _net.call(input)[0, finding].backward();
            var map = input.grad!.abs().flatten().data<float>().ToArray();
            for (var index = 0; index < sum.Length; index++)
            {
                sum[index] += map[index] / samples;
            }
        }

        return sum;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(11);
        using var net = nn.Sequential(
            nn.Conv2d(1, 8, 3, padding: 1), nn.BatchNorm2d(8), nn.ReLU(), nn.AdaptiveAvgPool2d(4), nn.Flatten(), nn.Linear(128, 5));
        net.load(args[0]);
        var picture = File.ReadAllBytes(args[1]).Select(value => value / 255f).ToArray();
        var map = new SaliencyExplainer(net, 64).Smoothed(picture, 2, 16);
        File.WriteAllBytes(args[2], map.Select(value => (byte)Math.Clamp(value * 255f, 0f, 255f)).ToArray());
    }
}
