// corpus: A program that converts weights: loads loosely through a flag that is false by default, and moves after its optimizer was made.
// library: TorchSharp
// axis: parameters with defaults
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Convert;

public sealed class Converter
{
    private readonly Sequential _net = Sequential(("encoder", Linear(128, 64)), ("head", Linear(64, 10)));

    public void Import(string path)
    {
        _net.load(path, false); // expect: MLQ5010
    }

    public void ImportAllBut(string path, IList<string> skip)
    {
        var loaded = new Dictionary<string, bool>();
        _net.load(path, strict: false, skip: skip, loadedParameters: loaded);
        foreach (var (name, isLoaded) in loaded)
            Console.WriteLine($"{name}: {isLoaded}");
    }

    public void Tune(Tensor x, Tensor y, Device device)
    {
        var optimizer = optim.SGD(_net.parameters(), 0.01); // expect: MLQ5008
        _net.to(device);
        for (var i = 0; i < 100; i++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.cross_entropy(_net.call(x.to(device)), y.to(device)).backward();
            optimizer.step();
        }
    }
}
