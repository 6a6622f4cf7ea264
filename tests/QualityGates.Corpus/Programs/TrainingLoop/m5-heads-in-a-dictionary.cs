// corpus: A network for several tasks keeps its heads in a plain dictionary and its experts in an array made by LINQ; a gate is assigned after registering.
// library: TorchSharp
// axis: collections of modules
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Tasks;

public sealed class Expert : nn.Module<Tensor, Tensor>
{
    private readonly Linear up;
    private readonly Linear down;

    public Expert(int width) : base("expert")
    {
        up = nn.Linear(width, 4 * width);
        down = nn.Linear(4 * width, width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => down.call(nn.functional.gelu(up.call(input)));
}

public sealed class MultiTask : nn.Module<Tensor, Dictionary<string, Tensor>>
{
    private readonly Dictionary<string, Linear> heads; // expect: MLQ5007
    private readonly Expert[] experts; // expect: MLQ5007
    private readonly LayerNorm norm;
    private readonly Linear gate;

    public MultiTask(int width, IReadOnlyDictionary<string, int> tasks) : base("multi-task")
    {
        heads = tasks.ToDictionary(task => task.Key, task => nn.Linear(width, task.Value));
        experts = Enumerable.Range(0, 4).Select(_ => new Expert(width)).ToArray();
        norm = nn.LayerNorm(width);
        RegisterComponents(); // expect: MLQ5007
        gate = nn.Linear(width, 4);
    }

    public override Dictionary<string, Tensor> forward(Tensor input)
    {
        var weights = nn.functional.softmax(gate.call(input), 1);
        var mixed = zeros_like(input);
        for (var i = 0; i < experts.Length; i++)
        {
            mixed += weights[.., i].unsqueeze(1) * experts[i].call(input);
        }

        var hidden = norm.call(input + mixed);
        return heads.ToDictionary(head => head.Key, head => head.Value.call(hidden));
    }
}

public static class Program
{
    public static void Main()
    {
        random.manual_seed(6);
        var net = new MultiTask(64, new Dictionary<string, int> { ["topic"] = 12, ["tone"] = 3 });
        var optimizer = optim.Adam(net.parameters());
        var x = torch.load("x.pt").split(32);
        var topics = torch.load("topics.pt").split(32);
        var tones = torch.load("tones.pt").split(32);
        for (var epoch = 0; epoch < 20; epoch++)
        {
            for (var i = 0; i < x.Length; i++)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var output = net.call(x[i]);
                var loss = nn.functional.cross_entropy(output["topic"], topics[i]) + 0.5 * nn.functional.cross_entropy(output["tone"], tones[i]);
                loss.backward();
                optimizer.step();
            }
        }
    }
}
