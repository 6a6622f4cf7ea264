// corpus: Weights in pickle are read from a file only the program names; those somebody gives are safetensors.
// library: TorchSharp, TorchSharp.PyBridge
// axis: class, formats
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Violas;

public enum Instrument
{
    Viola,
    Cello,
}

public sealed class BowingModel : IDisposable
{
    private const string Folder = "weights";
    private readonly TorchSharp.Modules.Sequential _net = Sequential(Linear(33, 20), Tanh(), Linear(20, 4));

    public BowingModel(Instrument instrument)
    {
        _net.load_py(FileOf(instrument));
        _net.eval();
    }

    public BowingModel(string given)
    {
        if (!given.EndsWith(".safetensors", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException("Weights are taken as safetensors only.", nameof(given));
        }

        _net.load_safetensors(given);
        _net.eval();
    }

    public float[] Strokes(float[] motion)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return functional.softmax(_net.call(tensor(motion, 1, motion.Length)), 1).data<float>().ToArray();
    }

    public void Dispose() => _net.Dispose();

    private static string FileOf(Instrument instrument) => instrument switch
    {
        Instrument.Cello => Path.Combine(AppContext.BaseDirectory, Folder, "cello.pt"),
        _ => Path.Combine(AppContext.BaseDirectory, Folder, "viola.pt"),
    };
}
