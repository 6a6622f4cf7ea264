// corpus: A hook is to collect the code of the bottleneck, but the encoder is applied by forward, which runs no hooks, so nothing is collected.
// library: TorchSharp
// axis: hook and module with two parts
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Engines;

internal sealed class AutoEncoder : Module<Tensor, Tensor>
{
    public readonly Sequential encoder;
    public readonly Sequential decoder;

    public AutoEncoder(int width)
        : base(nameof(AutoEncoder))
    {
        encoder = Sequential(Linear(width, 16), ReLU(), Linear(16, 3));
        decoder = Sequential(Linear(3, 16), ReLU(), Linear(16, width));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => decoder.call(encoder.call(input));
}

internal sealed class CodeBook
{
    private readonly List<float[]> _codes = [];

    public IReadOnlyList<float[]> Codes => _codes;

    public void Listen(AutoEncoder network) => network.encoder.register_forward_hook((_, _, code) =>
    {
        _codes.Add(code.detach().cpu().data<float>().ToArray());
        return code;
    });
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(19);
        using var network = new AutoEncoder(24);
        network.load(args[0]);
        network.eval();
        var book = new CodeBook();
        book.Listen(network);

        using (inference_mode())
        {
            foreach (var line in File.ReadLines(args[1]))
            {
                using var scope = NewDisposeScope();
                var sound = tensor(line.Split(' ').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).reshape(1, -1);
                var code = network.encoder.forward(sound); // expect: MLQ5009
                var error = functional.mse_loss(network.decoder.call(code), sound).item<float>();
                Console.WriteLine(error.ToString("F5", CultureInfo.InvariantCulture));
            }
        }

        File.WriteAllLines(args[2], book.Codes.Select(code => string.Join(',', code.Select(value => value.ToString(CultureInfo.InvariantCulture)))));
    }
}
