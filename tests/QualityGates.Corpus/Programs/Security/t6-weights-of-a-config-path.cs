// corpus: Weights in pickle are read from a path that comes with the command line.
// library: TorchSharp.PyBridge
// axis: argument, helper
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Import;

public static class Program
{
    public static void Main(string[] args)
    {
        var net = Sequential(("fc", Linear(20, 2)));
        Restore(net, args[0]);
        net.eval();
        using (no_grad())
            Console.WriteLine(net.call(zeros(1, 20)).ToString());
    }

    private static void Restore(Module net, string checkpoint)
    {
        if (Path.GetExtension(checkpoint) == ".pt")
            net.load_py(checkpoint); // expect: MLQ7001
        else
            net.load(checkpoint);
    }
}
