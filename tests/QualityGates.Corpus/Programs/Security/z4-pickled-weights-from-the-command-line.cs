// corpus: A converter reads weights in the format of Python from whatever file the command line names.
// library: TorchSharp
// axis: console, PyBridge
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Converter;

internal static class Program
{
    private static int Main(string[] args)
    {
        if (args.Length != 2)
        {
            Console.Error.WriteLine("usage: convert <weights.pth> <weights.dat>");
            return 1;
        }

        using var network = Sequential(
            ("hidden", Linear(64, 32)),
            ("relu", ReLU()),
            ("output", Linear(32, 4)));
        network.load_py(args[0]); // expect: MLQ7001
        network.save(args[1]);
        Console.WriteLine($"{network.parameters().Count()} tensors written.");
        return 0;
    }
}
