// corpus: A body is loaded non-strictly, but every weight that was not found is named and only those of the new head may be missing.
// library: TorchSharp
// axis: helper method, collection
// scores: MLQ5010
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(5);
using var net = new LeafNet();
Restore(net, "leaf-body.dat");
var backup = net.state_dict();
_ = net.load_state_dict(backup, strict: false);
net.eval();
using (no_grad())
{
    using var scope = NewDisposeScope();
    var x = tensor(File.ReadLines("leaf.csv").SelectMany(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray()).reshape(-1, 7);
    File.WriteAllText("leaf.txt", net.call(x).mean().item<float>().ToString(CultureInfo.InvariantCulture));
}

static void Restore(Module module, string path)
{
    var found = new Dictionary<string, bool>();
    module.load(path, false, loadedParameters: found);
    var missing = module.state_dict().Keys.Where(name => !found.GetValueOrDefault(name) && !name.StartsWith("_head", StringComparison.Ordinal)).ToList();
    if (missing.Count > 0)
    {
        throw new InvalidOperationException("not in the file: " + string.Join(", ", missing));
    }
}

internal sealed class LeafNet : Module<Tensor, Tensor>
{
    private readonly Linear _body = Linear(7, 14);
    private readonly Linear _head = Linear(14, 1);

    public LeafNet() : base("leaf") => RegisterComponents();

    public override Tensor forward(Tensor input) => _head.call(functional.relu(_body.call(input)));
}
