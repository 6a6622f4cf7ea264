// corpus: Gradients of the rows, not of the weights, are wanted for an explanation; no optimizer steps.
// library: TorchSharp
// axis: service, gradients of rows
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Luggage;

public sealed record Explanation(long Class, float[] Weights);

public sealed class Explainer : IDisposable
{
    private readonly Module<Tensor, Tensor> _net = Sequential(Linear(196, 64), BatchNorm1d(64), ReLU(), Dropout(0.3), Linear(64, 4));

    public Explainer(string weights)
    {
        _net.load(weights);
        _net.eval();
        foreach (var parameter in _net.parameters())
        {
            parameter.requires_grad = false;
        }
    }

    public IReadOnlyList<Explanation> Explain(IEnumerable<float[]> scans) => scans.Select(Explain).ToList();

    private Explanation Explain(float[] scan)
    {
        using var scope = NewDisposeScope();
        var pixels = tensor(scan, 1, scan.Length).requires_grad_();
        var scores = _net.call(pixels);
        var winner = scores.argmax(1).ToInt64();
        scores[0, winner].backward();
        return new Explanation(winner, pixels.grad!.abs().data<float>().ToArray());
    }

    public void Dispose() => _net.Dispose();
}
