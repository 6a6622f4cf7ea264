// corpus: Torch is seeded by the process id.
// library: TorchSharp
// axis: expression
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public static class Entry
{
    public static void Main()
    {
        manual_seed(Environment.ProcessId * 31L); // expect: MLQ1004
        var net = new Net();
        using var optimizer = optim.Adam(net.parameters());
        optimizer.zero_grad();
        nn.functional.mse_loss(net.call(load("x.bin")), load("y.bin")).backward();
        optimizer.step();
        net.eval();
        using var quiet = no_grad();
        Console.WriteLine(nn.functional.mse_loss(net.call(load("tx.bin")), load("ty.bin")).item<float>());
    }
}

public class Net : nn.Module<Tensor, Tensor>
{
    private readonly Linear _in = nn.Linear(8, 16);
    private readonly Linear _out = nn.Linear(16, 1);

    public Net()
        : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _out.call(nn.functional.relu(_in.call(input)));
}
