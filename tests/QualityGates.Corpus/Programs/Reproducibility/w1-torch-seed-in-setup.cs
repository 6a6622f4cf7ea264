// corpus: The set-up of an experiment calls torch.seed(), which takes a new seed from the clock, and sounds like setting one.
// library: TorchSharp
// axis: helper
using TorchSharp;
using static TorchSharp.torch;

Setup.Prepare();

var network = new Separator();
var optimizer = optim.SGD(network.parameters(), learningRate: 0.05);
var points = cat(new[] { randn(200, 2) + 1, randn(200, 2) - 1 });
var sides = cat(new[] { ones(200, 1), zeros(200, 1) });

for (var step = 0; step < 400; step++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.binary_cross_entropy_with_logits(network.call(points), sides);
    loss.backward();
    optimizer.step();
}

using (no_grad())
{
    var fresh = cat(new[] { randn(50, 2) + 1, randn(50, 2) - 1 });
    var wanted = cat(new[] { ones(50, 1), zeros(50, 1) });
    Console.WriteLine((network.call(fresh) > 0).eq(wanted > 0).to(float32).mean().item<float>());
}

internal static class Setup
{
    public static void Prepare()
    {
        set_num_threads(1);
        torch.seed(); // expect: MLQ1003
    }
}

internal sealed class Separator : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _hidden = nn.Linear(2, 16);
    private readonly nn.Module<Tensor, Tensor> _output = nn.Linear(16, 1);

    public Separator()
        : base(nameof(Separator)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _output.call(nn.functional.relu(_hidden.call(input)));
}
