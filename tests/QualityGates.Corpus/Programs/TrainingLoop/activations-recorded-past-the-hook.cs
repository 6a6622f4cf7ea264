// corpus: A hook records the activations of the body, and the module runs the body past its hooks.
// library: TorchSharp
// axis: class, field, lambda
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(8);
using var net = new BirdNet();
net.load("birds.dat");
net.eval();
var strengths = new List<float>();
net.Body.register_forward_hook((module, input, output) =>
{
    strengths.Add(output.abs().mean().item<float>());
    return output;
});
using (inference_mode())
{
    foreach (var line in File.ReadLines("songs.csv"))
    {
        using var scope = NewDisposeScope();
        var song = tensor(line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).unsqueeze(0);
        Console.WriteLine(net.call(song).argmax(1).item<long>());
    }
}

Console.WriteLine($"mean activation {strengths.Average()}");

internal sealed class BirdNet : Module<Tensor, Tensor>
{
    public readonly Module<Tensor, Tensor> Body = Sequential(Linear(40, 32), ReLU());
    private readonly Module<Tensor, Tensor> _species = Linear(32, 9);

    public BirdNet() : base("birds") => RegisterComponents();

    public override Tensor forward(Tensor input) => _species.forward(Body.forward(input)); // expect: MLQ5009
}
