// corpus: A scope object of the program holds the guard and the mode and gives both back when it is disposed.
// library: TorchSharp
// axis: disposable, field, using
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Canals;

public sealed class Inference : IDisposable
{
    private readonly Module module;
    private readonly bool before;
    private readonly IDisposable guard;

    public Inference(Module module)
    {
        this.module = module;
        before = module.training;
        module.eval();
        guard = torch.no_grad();
    }

    public void Dispose()
    {
        guard.Dispose();
        module.train(before);
    }
}

public static class Levels
{
    public static float Predict(Module<Tensor, Tensor> net, float[] row)
    {
        using (new Inference(net))
        using (NewDisposeScope())
        {
            return net.call(tensor(row).unsqueeze(0)).item<float>();
        }
    }

    public static void Main(string[] args)
    {
        var net = Sequential(Linear(5, 10), Dropout(), Linear(10, 1));
        net.load(args[0]);
        Console.WriteLine(Predict(net, args.Skip(1).Select(v => float.Parse(v, CultureInfo.InvariantCulture)).ToArray()));
    }
}
