// corpus: Every tensor that outlives a scope is moved out of it: alone, in a tuple, through the scope, copied, or as numbers.
// library: TorchSharp
// axis: tuple, scope methods, field
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Moved;

public sealed class Statistics : IDisposable
{
    private Tensor? _mean;
    private readonly List<Tensor> _kept = new();

    public static (Tensor Mean, Tensor Deviation) Of(Tensor rows)
    {
        using var scope = NewDisposeScope();
        var mean = rows.mean(new long[] { 0 });
        var deviation = (rows - mean).square().mean(new long[] { 0 }).sqrt();
        return scope.MoveToOuter(mean, deviation);
    }

    public void Update(Tensor rows)
    {
        using var scope = NewDisposeScope();
        var mean = rows.mean(new long[] { 0 });
        var next = _mean is null ? mean : 0.9 * _mean + 0.1 * mean;
        _mean?.Dispose();
        _mean = next.DetachFromDisposeScope();
        scope.Detach(mean);
        _kept.Add(mean);
    }

    public Tensor Normalised(Tensor rows) => WrappedTensorDisposeScope(() => (rows - _mean!) / rows.abs().amax());

    public float[] Spread(Tensor rows)
    {
        using var scope = NewDisposeScope();
        return (rows.amax(0) - rows.amin(0)).data<float>().ToArray();
    }

    public void Dispose()
    {
        _mean?.Dispose();
        _kept.ForEach(tensor => tensor.Dispose());
    }
}

public static class Forecast
{
    public static Tensor Run(Sequential net, Tensor start, int steps)
    {
        net.eval();
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        var outputs = new List<Tensor>();
        var input = start;
        for (var i = 0; i < steps; i++)
        {
            input = net.call(input);
            outputs.Add(input);
        }

        var result = stack(outputs);
        result.MoveToOuterDisposeScope();
        return result;
    }
}
