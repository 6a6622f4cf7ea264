// corpus: The module ends with a sigmoid and is trained with the loss over logits by a helper that is given both.
// library: TorchSharp
// axis: helper in another file, custom module
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Frost;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(11);
using var net = new FrostNet(9);
var (x, y) = Nights.Read("nights-2022.csv");
Fitting.Run(net, x, y, epochs: 80);
var (later, frozen) = Nights.Read("nights-2023.csv");
net.eval();
using (no_grad())
{
    using var scope = NewDisposeScope();
    var error = functional.mse_loss(net.call(later), frozen).item<float>();
    File.WriteAllText("frost.txt", error.ToString(CultureInfo.InvariantCulture));
}

internal static class Nights
{
    public static (Tensor X, Tensor Y) Read(string path)
    {
        var cells = File.ReadLines(path).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return (tensor(cells.SelectMany(line => line[..9]).ToArray()).reshape(-1, 9), tensor(cells.Select(line => line[9]).ToArray()));
    }
}
