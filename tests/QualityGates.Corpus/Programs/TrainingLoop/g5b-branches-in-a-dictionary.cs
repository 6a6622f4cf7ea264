// corpus: One branch per sensor in a dictionary; registration by reflection does not see it.
// library: TorchSharp
// axis: dictionary, module class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Turbines;

public sealed class FusionNet : Module<Dictionary<string, Tensor>, Tensor>
{
    private readonly IReadOnlyDictionary<string, Linear> branches; // expect: MLQ5007
    private readonly Linear head;

    public FusionNet(IEnumerable<string> sensors) : base("fusion")
    {
        branches = sensors.ToDictionary(s => s, _ => Linear(32, 8));
        head = Linear(8, 1);
        RegisterComponents();
    }

    public override Tensor forward(Dictionary<string, Tensor> input)
    {
        using var scope = NewDisposeScope();
        var sum = input.Select(p => branches[p.Key].call(p.Value)).Aggregate((a, b) => a + b);
        return head.call(functional.relu(sum)).MoveToOuterDisposeScope();
    }
}
