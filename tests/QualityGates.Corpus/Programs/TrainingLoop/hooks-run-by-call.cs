// corpus: Hooks on one layer, which is run by call; another layer, which has none, is run by forward.
// library: TorchSharp
// axis: local function, property
// scores: MLQ5009
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(8);
using var net = new TideNet();
net.load("tide.dat");
net.eval();
Watch();
using (inference_mode())
{
    using var scope = NewDisposeScope();
    var levels = tensor(File.ReadLines("levels.csv").Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).reshape(-1, 24);
    Console.WriteLine(net.forward(levels).mean().item<float>());
}

void Watch() => net.Encoder.register_forward_pre_hook((module, input) => input.nan_to_num());

internal sealed class TideNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _level = Linear(12, 1);

    public TideNet() : base("tide") => RegisterComponents();

    public Module<Tensor, Tensor> Encoder { get; } = Linear(24, 12);

    public override Tensor forward(Tensor input) => _level.forward(Encoder.call(input));
}
