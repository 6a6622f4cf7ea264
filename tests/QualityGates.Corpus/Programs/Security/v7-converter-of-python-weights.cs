// corpus: A converter on the command line reads weights in pickle from wherever it is told.
// library: TorchSharp, TorchSharp.PyBridge
// axis: command line
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Converter;

internal static class Program
{
    private static int Main(string[] args)
    {
        if (args.Length < 2)
        {
            Console.Error.WriteLine("usage: convert <weights.pth> <weights.safetensors>");
            return 1;
        }

        random.manual_seed(1);
        using var net = Build();
        net.load_py(args[0]); // expect: MLQ7001
        net.save_safetensors(args[1]);
        Compare(args[0]);
        return 0;
    }

    private static void Compare(string source)
    {
        var names = PyTorchUnpickler.UnpickleStateDict(source).Keys; // expect: MLQ7001
        Console.WriteLine(string.Join(Environment.NewLine, names.Cast<object>()));
    }

    private static Module<Tensor, Tensor> Build() => Sequential(("conv", Conv2d(3, 16, 3)), ("flat", Flatten()), ("fc", Linear(16 * 30 * 30, 10)));
}
