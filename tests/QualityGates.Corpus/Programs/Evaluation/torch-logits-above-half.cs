// corpus: The network ends without a sigmoid and is trained with the logits loss, yet its output is compared with one half.
// library: TorchSharp
// axis: class, method
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
using var net = new LeakNet();
using var optimizer = optim.Adam(net.parameters(), lr: 0.01);
using var loss = BCEWithLogitsLoss();
var (x, y) = Pipes.Read("pipes-train.csv");
net.train();
for (var epoch = 0; epoch < 200; epoch++)
{
    optimizer.zero_grad();
    using var error = loss.call(net.call(x), y);
    error.backward();
    optimizer.step();
}

var (testX, testY) = Pipes.Read("pipes-test.csv");
net.eval();
using (no_grad())
{
    using var output = net.call(testX);
    using var leaking = output > 0.5; // expect: MLQ3006
    var accuracy = leaking.eq(testY > 0).to_type(ScalarType.Float32).mean().item<float>();
    File.WriteAllText("pipes.txt", accuracy.ToString(CultureInfo.InvariantCulture));
}

internal sealed class LeakNet : Module<Tensor, Tensor>
{
    private readonly Linear _hidden = Linear(6, 12);
    private readonly Linear _output = Linear(12, 1);

    public LeakNet() : base("leak") => RegisterComponents();

    public override Tensor forward(Tensor input) => _output.call(functional.relu(_hidden.call(input)));
}

internal static class Pipes
{
    public static (Tensor X, Tensor Y) Read(string path)
    {
        var cells = File.ReadLines(path).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var x = cells.SelectMany(line => line[..6]).ToArray();
        var y = cells.Select(line => line[6]).ToArray();
        return (tensor(x).reshape(cells.Length, 6), tensor(y).reshape(cells.Length, 1));
    }
}
