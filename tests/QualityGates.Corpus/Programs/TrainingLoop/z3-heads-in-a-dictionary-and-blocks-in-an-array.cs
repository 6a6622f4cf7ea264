// corpus: One network keeps its blocks in an array and its heads in a dictionary, into which registering does not look.
// library: TorchSharp
// axis: own module, collections, several outputs
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Patients;

public sealed class ManyTasks : Module<Tensor, string, Tensor>
{
    private readonly Linear[] blocks; // expect: MLQ5007
    private readonly Dictionary<string, Linear> heads = new(); // expect: MLQ5007
    private readonly LayerNorm norm;

    public ManyTasks(long width, int depth, IReadOnlyDictionary<string, int> tasks)
        : base(nameof(ManyTasks))
    {
        blocks = Enumerable.Range(0, depth).Select(_ => Linear(width, width)).ToArray();
        foreach (var (task, classes) in tasks)
        {
            heads[task] = Linear(width, classes);
        }

        norm = LayerNorm(width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input, string task)
    {
        var x = input;
        foreach (var block in blocks)
        {
            x = x + functional.gelu(block.call(x));
        }

        return heads[task].call(norm.call(x));
    }
}
