// corpus: The heads of a multi-task network are kept in a dictionary that registers nothing; the second class uses a ModuleDict.
// library: TorchSharp
// axis: dictionary
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tasks;

public sealed class MultiTaskNet : Module<Tensor, string, Tensor>
{
    private readonly Linear _trunk;
    private readonly Dictionary<string, Linear> _heads; // expect: MLQ5007

    public MultiTaskNet(long inputs, IReadOnlyDictionary<string, int> tasks) : base(nameof(MultiTaskNet))
    {
        _trunk = Linear(inputs, 64);
        _heads = tasks.ToDictionary(task => task.Key, task => Linear(64, task.Value));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x, string task) => _heads[task].call(functional.relu(_trunk.call(x)));
}

public sealed class RegisteredMultiTaskNet : Module<Tensor, string, Tensor>
{
    private readonly Linear _trunk;
    private readonly ModuleDict<Linear> _heads;

    public RegisteredMultiTaskNet(long inputs, IReadOnlyDictionary<string, int> tasks) : base(nameof(RegisteredMultiTaskNet))
    {
        _trunk = Linear(inputs, 64);
        _heads = ModuleDict(tasks.Select(task => (task.Key, Linear(64, task.Value))).ToArray());
        RegisterComponents();
    }

    public override Tensor forward(Tensor x, string task) => _heads[task].call(functional.relu(_trunk.call(x)));
}
