// corpus: A generator of pictures is loaded and asked with noise of a generator that belongs to the request, by its number.
// library: TorchSharp
// axis: console, inference
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tiles;

public sealed class Painter : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _widen = Linear(16, 64);
    private readonly Module<Tensor, Tensor> _paint = Linear(64, 28 * 28);

    public Painter() : base(nameof(Painter)) => RegisterComponents();

    public override Tensor forward(Tensor noise) => functional.tanh(_paint.call(functional.relu(_widen.call(noise))));
}

public sealed class Gallery : IDisposable
{
    private readonly Painter _painter = new();

    public Gallery(string weights)
    {
        _painter.load(weights);
        _painter.eval();
    }

    public float[] Paint(ulong number)
    {
        using var generator = new Generator(number);
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        return _painter.call(randn(1, 16, generator: generator)).data<float>().ToArray();
    }

    public void Dispose() => _painter.Dispose();
}

public static class Program
{
    public static void Main(string[] args)
    {
        using var gallery = new Gallery(args[0]);
        foreach (var number in args.Skip(1).Select(text => ulong.Parse(text, CultureInfo.InvariantCulture)))
        {
            var pixels = gallery.Paint(number);
            Console.WriteLine($"tile {number}: {pixels.Count(pixel => pixel > 0)} of {pixels.Length} pixels are light");
        }
    }
}
