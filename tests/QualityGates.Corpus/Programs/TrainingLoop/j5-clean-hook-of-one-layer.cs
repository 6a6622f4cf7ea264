// corpus: The hook listens to the first layer, which is always called; the last one has no hook and is asked by forward.
// library: TorchSharp
// axis: hook on one of two fields, hook taken off again
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Looms;

public sealed class CodeProbe : IDisposable
{
    private readonly Linear _encode = Linear(32, 6);
    private readonly Linear _decode = Linear(6, 32);
    private readonly List<double> _levels = [];
    private readonly Action _stop;

    public CodeProbe(string folder)
    {
        _encode.load(Path.Combine(folder, "encode.dat"));
        _decode.load(Path.Combine(folder, "decode.dat"));
        var hook = _encode.register_forward_hook((module, input, output) =>
        {
            _levels.Add(output.abs().mean().ToDouble());
            return output;
        });
        _stop = hook.remove;
    }

    public IReadOnlyList<double> Levels => _levels;

    public double Error(Tensor picture)
    {
        using var scope = NewDisposeScope();
        var code = _encode.call(picture);
        var again = _decode.forward(code);
        return functional.mse_loss(again, picture).ToDouble();
    }

    public void Dispose()
    {
        _stop();
        _encode.Dispose();
        _decode.Dispose();
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        using var probe = new CodeProbe(folder);
        using var guard = no_grad();
        foreach (var path in Directory.GetFiles(folder, "weave-*.dat").Order(StringComparer.Ordinal))
        {
            using var picture = load(path);
            Console.WriteLine($"{Path.GetFileName(path)}: {probe.Error(picture):F4}");
        }

        Console.WriteLine($"codes between {probe.Levels.Min():F3} and {probe.Levels.Max():F3}");
    }
}
