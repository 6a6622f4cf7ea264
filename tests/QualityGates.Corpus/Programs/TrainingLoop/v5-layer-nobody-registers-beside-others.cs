// corpus: Two of three layers are registered by hand; the weights are loaded with a dictionary that is thrown away.
// library: TorchSharp
// axis: register_module
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Gears;

public sealed class GearNet : Module<Tensor, Tensor> // expect: MLQ5007
{
    private readonly Linear _first = Linear(10, 20);
    private readonly Linear _second = Linear(20, 20);
    private readonly Linear _third = Linear(20, 2);

    public GearNet() : base("gears")
    {
        register_module("first", _first);
        register_module("third", _third);
    }

    public override Tensor forward(Tensor x) => _third.call(_second.call(_first.call(x).relu()).relu());
}

public static class Gears
{
    public static GearNet Open(string file)
    {
        random.manual_seed(2);
        var net = new GearNet();
        net.load(file, false, loadedParameters: new Dictionary<string, bool>()); // expect: MLQ5010
        net.eval();
        return net;
    }
}
