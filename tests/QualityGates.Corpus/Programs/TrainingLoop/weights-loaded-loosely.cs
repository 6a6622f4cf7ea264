// corpus: Weights of a pretrained body are loaded non-strictly and nobody looks at what was found; the net is evaluated and saved.
// library: TorchSharp
// axis: named argument, local
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(5);
using var net = new SoilNet();
net.load("soil-2023.dat", strict: false); // expect: MLQ5010
net.eval();
using (no_grad())
{
    using var scope = NewDisposeScope();
    var (x, y) = Soil.Read("soil-2024.csv");
    var error = functional.mse_loss(net.call(x), y).item<float>();
    File.WriteAllText("soil.txt", error.ToString(CultureInfo.InvariantCulture));
}

internal sealed class SoilNet : Module<Tensor, Tensor>
{
    private readonly Linear _body = Linear(5, 20);
    private readonly Linear _moisture = Linear(20, 1);

    public SoilNet() : base("soil") => RegisterComponents();

    public override Tensor forward(Tensor input) => _moisture.call(functional.relu(_body.call(input)));
}

internal static class Soil
{
    public static (Tensor X, Tensor Y) Read(string path)
    {
        var cells = File.ReadLines(path).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return (tensor(cells.SelectMany(line => line[..5]).ToArray()).reshape(-1, 5), tensor(cells.Select(line => line[5]).ToArray()).reshape(-1, 1));
    }
}
