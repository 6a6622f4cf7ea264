// corpus: Pickled weights and pool models come from files the program alone names; what a request names is only looked up among models that are loaded already.
// library: TorchSharp, ML.NET
// axis: constants, base class, dictionary, several files
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

namespace Tones;

public abstract class Store
{
    protected static string Folder => Path.Combine(AppContext.BaseDirectory, "weights");

    protected abstract string Name { get; }

    public nn.Module<Tensor, Tensor> Read()
    {
        nn.Module<Tensor, Tensor> network = nn.Sequential(("in", nn.Linear(40, 32)), ("act", nn.Tanh()), ("out", nn.Linear(32, 8)));
        network.load_py(Path.Combine(Folder, Name + ".pth"));
        network.eval();
        return network;
    }
}

public sealed class Pianos : Store
{
    protected override string Name => "pianos";
}

public sealed class Strings : Store
{
    protected override string Name => "strings";
}
