// corpus: Weights are copied between networks, loaded with a list of names to skip, and a load says in a dictionary of the class what it found.
// library: TorchSharp
// axis: fields
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Averages;

public sealed class MovingAverage
{
    private readonly Dictionary<string, bool> _found = [];
    private readonly Module<Tensor, Tensor> _average;
    private readonly double _decay;

    public MovingAverage(Module<Tensor, Tensor> average, Module<Tensor, Tensor> source, double decay)
    {
        _average = average;
        _decay = decay;
        _average.load_state_dict(source.state_dict());
    }

    public IReadOnlyDictionary<string, bool> Found => _found;

    public void Update(Module<Tensor, Tensor> source)
    {
        using var guard = no_grad();
        foreach (var (mine, theirs) in _average.parameters().Zip(source.parameters()))
        {
            mine.mul_(_decay).add_(theirs, alpha: 1 - _decay);
        }
    }

    public void Restore(string file) => _average.load(file, strict: false, loadedParameters: _found);
}
